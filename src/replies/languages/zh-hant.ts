import type { ChangeWords, LinkWords } from '../language';

/** Chinese in traditional characters. */
export const links: LinkWords = {
  address: 'full',
  greeting: '{name}，您好！',
  pages: {
    overview: ['您可以在客戶入口網站查看您的訂閱、帳單和付款方式：', '開啟客戶入口網站'],
    update_payment_method: ['您可以在此更新[「{plan}」]訂閱的付款方式：', '更新付款方式'],
    cancel: ['您可以在此取消[「{plan}」]訂閱：', '取消訂閱'],
    view_subscription: ['您可以在此查看[「{plan}」]訂閱的詳細資訊：', '查看訂閱'],
  },
  note: '（此連結僅供您本人使用，開啟後即可直接登入，且僅在短時間內有效。如果連結已失效，請告訴我們，我們會為您傳送新的連結。）',
};

export const change: ChangeWords = {
  greeting: '{name}，您好！',
  changed: '我們已將您的訂閱從「{before}」變更為「{after}」。',
  added: '我們已在您的訂閱中新增「{after}」。',
  removed: '我們已從您的訂閱中移除「{before}」。',
  paid: '今天已扣款 {amount}。',
  paidAfterCredit: '在使用您的 {credit} 餘額後，今天已扣款 {amount}。',
  invoiced: '您將收到一張金額為 {amount} 的帳單。',
  pending: '一筆 {amount} 的付款正在處理中。',
  failed: '{amount} 的付款未能完成，該款項尚未支付。',
  credited: '我們已將 {amount} 存入您的餘額，將用於抵扣之後的帳單。',
  fromCredit: '款項已使用您的餘額支付（{amount}）。',
  nothing: '今天沒有收取任何費用。',
  next: '您的下一期帳單日為 {date}，金額約為 {amount}。',
  cycles: { day: '每天', week: '每週', month: '每月', year: '每年' },
};
