import type { ChangeWords, LinkWords } from '../language';

/** Czech, with vykání. */
export const links: LinkWords = {
  address: 'full',
  greeting: '',
  pages: {
    overview: [
      'V zákaznickém portálu najdete svá předplatná, faktury a platební metody:',
      'Otevřít zákaznický portál',
    ],
    update_payment_method: [
      'Platební metodu pro své předplatné[ „{plan}“] můžete aktualizovat zde:',
      'Aktualizovat platební metodu',
    ],
    cancel: ['Své předplatné[ „{plan}“] můžete zrušit zde:', 'Zrušit předplatné'],
    view_subscription: [
      'Podrobnosti o svém předplatném[ „{plan}“] najdete zde:',
      'Zobrazit předplatné',
    ],
  },
  note: '– odkaz je osobní, rovnou Vás přihlásí a platí jen krátkou dobu. Pokud už nefunguje, napište nám a pošleme Vám nový.',
};

export const change: ChangeWords = {
  greeting: null,
  changed: 'Vaše předplatné jsme změnili z „{before}“ na „{after}“.',
  added: 'Do Vašeho předplatného jsme přidali „{after}“.',
  removed: 'Z Vašeho předplatného jsme odebrali „{before}“.',
  paid: 'Dnes jsme Vám strhli {amount}.',
  paidAfterCredit: 'Po využití {credit} z Vašeho kreditu jsme Vám dnes strhli {amount}.',
  invoiced: 'Obdržíte fakturu na {amount}.',
  pending: 'Platba ve výši {amount} se zpracovává.',
  failed: 'Platba ve výši {amount} se nezdařila a zůstává neuhrazená.',
  credited: 'Na Váš kredit jsme připsali {amount}; použije se na příští platby.',
  fromCredit: 'Částka byla uhrazena z Vašeho kreditu ({amount}).',
  nothing: 'Dnes jsme nic nestrhli.',
  next: 'Další platba proběhne {date} ve výši přibližně {amount}.',
  cycles: { day: 'denně', week: 'týdně', month: 'měsíčně', year: 'ročně' },
};
