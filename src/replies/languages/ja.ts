import type { ChangeWords, LinkWords } from '../language';

/** Japanese, in polite speech. */
export const links: LinkWords = {
  address: 'full',
  greeting: '{name} 様、',
  pages: {
    overview: [
      'ご契約中のサブスクリプション、請求書、お支払い方法は、カスタマーポータルでご確認いただけます：',
      'カスタマーポータルを開く',
    ],
    update_payment_method: [
      'サブスクリプション[「{plan}」]のお支払い方法は、こちらから更新いただけます：',
      'お支払い方法を更新',
    ],
    cancel: [
      'サブスクリプション[「{plan}」]の解約は、こちらからお手続きいただけます：',
      'サブスクリプションを解約',
    ],
    view_subscription: [
      'サブスクリプション[「{plan}」]の詳細は、こちらからご確認いただけます：',
      'サブスクリプションを表示',
    ],
  },
  note: '（お客様専用のリンクで、開くとそのままログインできます。有効期間が短いため、ご利用いただけなくなった場合はお知らせください。新しいリンクをお送りいたします。）',
};

export const change: ChangeWords = {
  greeting: '{name} 様',
  changed: 'サブスクリプションを「{before}」から「{after}」へ変更いたしました。',
  added: 'サブスクリプションに「{after}」を追加いたしました。',
  removed: 'サブスクリプションから「{before}」を削除いたしました。',
  paid: '本日、{amount}をご請求いたしました。',
  paidAfterCredit: 'クレジット残高から{credit}を充当し、本日{amount}をご請求いたしました。',
  invoiced: '{amount}の請求書をお送りいたします。',
  pending: '{amount}のお支払いを処理しております。',
  failed: '{amount}のお支払いが完了しなかったため、未払いとなっております。',
  credited: 'クレジット残高に{amount}を追加いたしました。次回以降のご請求に充当されます。',
  fromCredit: 'クレジット残高から{amount}をお支払いに充当いたしました。',
  nothing: '本日のご請求はございません。',
  next: '次回のご請求は{date}、金額は約{amount}の予定です。',
  cycles: { day: '毎日', week: '毎週', month: '毎月', year: '毎年' },
};
