import type { ChangeWords, LinkWords } from '../language';

/** Turkish, with siz. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Merhaba {name}, ',
  pages: {
    overview: [
      'aboneliklerinizi, faturalarınızı ve ödeme yöntemlerinizi müşteri portalında görebilirsiniz:',
      'Müşteri portalını aç',
    ],
    update_payment_method: [
      '[{plan} ]aboneliğinizin ödeme yöntemini buradan güncelleyebilirsiniz:',
      'Ödeme yöntemini güncelle',
    ],
    cancel: ['[{plan} ]aboneliğinizi buradan iptal edebilirsiniz:', 'Aboneliği iptal et'],
    view_subscription: [
      '[{plan} ]aboneliğinizin ayrıntılarını buradan görebilirsiniz:',
      'Aboneliği görüntüle',
    ],
  },
  note: '– bağlantı size özeldir, doğrudan oturum açmanızı sağlar ve yalnızca kısa bir süre geçerlidir. Artık çalışmıyorsa bizden yenisini isteyebilirsiniz.',
};

export const change: ChangeWords = {
  greeting: 'Merhaba {name},',
  changed: 'Aboneliğinizi değiştirdik: “{before}” yerine artık “{after}”.',
  added: 'Aboneliğinize “{after}” ekledik.',
  removed: 'Aboneliğinizden “{before}” kaldırıldı.',
  paid: 'Bugün {amount} tahsil ettik.',
  paidAfterCredit: 'Bakiyenizden {credit} kullandıktan sonra bugün {amount} tahsil ettik.',
  invoiced: '{amount} tutarında bir fatura alacaksınız.',
  pending: '{amount} tutarındaki ödeme işleniyor.',
  failed: '{amount} tutarındaki ödeme gerçekleşmedi; bu nedenle tutar hâlâ ödenmemiş durumda.',
  credited: 'Bakiyenize {amount} ekledik; bu tutar sonraki faturalarınızda kullanılacak.',
  fromCredit: 'Tutar, bakiyenizden {amount} kullanılarak ödendi.',
  nothing: 'Bugün herhangi bir ücret alınmadı.',
  next: 'Bir sonraki faturanız {date} tarihinde, yaklaşık {amount} tutarında olacak.',
  cycles: { day: 'günlük', week: 'haftalık', month: 'aylık', year: 'yıllık' },
};
