import type { ChangeWords, LinkWords } from '../language';

/** Korean, in polite speech. */
export const links: LinkWords = {
  address: 'full',
  greeting: '{name} 님, ',
  pages: {
    overview: ['고객 포털에서 구독, 청구서 및 결제 수단을 확인하실 수 있습니다:', '고객 포털 열기'],
    update_payment_method: [
      '[‘{plan}’ ]구독의 결제 수단은 여기에서 변경하실 수 있습니다:',
      '결제 수단 변경',
    ],
    cancel: ['[‘{plan}’ ]구독은 여기에서 해지하실 수 있습니다:', '구독 해지'],
    view_subscription: [
      '[‘{plan}’ ]구독의 상세 내용은 여기에서 확인하실 수 있습니다:',
      '구독 보기',
    ],
  },
  note: '(고객님 전용 링크로, 열면 바로 로그인되며 짧은 시간 동안만 유효합니다. 링크가 더 이상 작동하지 않으면 말씀해 주세요. 새 링크를 보내 드리겠습니다.)',
};

export const change: ChangeWords = {
  greeting: '{name} 님, 안녕하세요.',
  changed: '구독이 ‘{before}’에서 ‘{after}’(으)로 변경되었습니다.',
  added: '구독에 ‘{after}’ 항목을 추가했습니다.',
  removed: '구독에서 ‘{before}’ 항목을 삭제했습니다.',
  paid: '오늘 {amount}이(가) 결제되었습니다.',
  paidAfterCredit: '보유하신 크레딧 {credit}을(를) 사용한 후 오늘 {amount}이(가) 결제되었습니다.',
  invoiced: '{amount} 금액의 청구서를 보내 드리겠습니다.',
  pending: '{amount} 결제가 처리되고 있습니다.',
  failed: '{amount} 결제가 완료되지 않아 아직 미결제 상태입니다.',
  credited: '크레딧 {amount}을(를) 적립해 드렸으며, 다음 청구 시 사용됩니다.',
  fromCredit: '보유하신 크레딧 {amount}(으)로 결제되었습니다.',
  nothing: '오늘 청구된 금액은 없습니다.',
  next: '다음 청구일은 {date}이며, 예상 금액은 약 {amount}입니다.',
  cycles: { day: '매일', week: '매주', month: '매월', year: '매년' },
};
