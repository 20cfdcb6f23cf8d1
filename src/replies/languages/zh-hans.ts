import type { ChangeWords, LinkWords } from '../language';

/** Chinese in simplified characters. */
export const links: LinkWords = {
  address: 'full',
  greeting: '{name}，您好！',
  pages: {
    overview: ['您可以在客户门户中查看您的订阅、账单和付款方式：', '打开客户门户'],
    update_payment_method: ['您可以在此更新[“{plan}”]订阅的付款方式：', '更新付款方式'],
    cancel: ['您可以在此取消[“{plan}”]订阅：', '取消订阅'],
    view_subscription: ['您可以在此查看[“{plan}”]订阅的详细信息：', '查看订阅'],
  },
  note: '（此链接仅供您本人使用，打开后即可直接登录，且仅在短时间内有效。如果链接已失效，请告诉我们，我们会为您发送新的链接。）',
};

export const change: ChangeWords = {
  greeting: '{name}，您好！',
  changed: '我们已将您的订阅从“{before}”更改为“{after}”。',
  added: '我们已在您的订阅中添加“{after}”。',
  removed: '我们已从您的订阅中移除“{before}”。',
  paid: '今天已扣款 {amount}。',
  paidAfterCredit: '在使用您的 {credit} 余额后，今天已扣款 {amount}。',
  invoiced: '您将收到一张金额为 {amount} 的账单。',
  pending: '一笔 {amount} 的付款正在处理中。',
  failed: '{amount} 的付款未能完成，该款项尚未支付。',
  credited: '我们已将 {amount} 存入您的余额，将用于抵扣今后的账单。',
  fromCredit: '款项已使用您的余额支付（{amount}）。',
  nothing: '今天没有收取任何费用。',
  next: '您的下一期账单日为 {date}，金额约为 {amount}。',
  cycles: { day: '每天', week: '每周', month: '每月', year: '每年' },
};
