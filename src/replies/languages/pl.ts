import type { ChangeWords, LinkWords } from '../language';

/** Polish, with Państwo. */
export const links: LinkWords = {
  address: 'full',
  greeting: '',
  pages: {
    overview: [
      'W portalu klienta znajdą Państwo swoje subskrypcje, faktury i metody płatności:',
      'Otwórz portal klienta',
    ],
    update_payment_method: [
      'Metodę płatności za subskrypcję[ „{plan}”] mogą Państwo zaktualizować tutaj:',
      'Zaktualizuj metodę płatności',
    ],
    cancel: ['Subskrypcję[ „{plan}”] mogą Państwo anulować tutaj:', 'Anuluj subskrypcję'],
    view_subscription: [
      'Szczegóły subskrypcji[ „{plan}”] znajdą Państwo tutaj:',
      'Zobacz subskrypcję',
    ],
  },
  note: '– link jest przeznaczony wyłącznie dla Państwa, loguje od razu i działa tylko przez krótki czas. Jeśli już nie działa, prosimy o wiadomość, a wyślemy nowy.',
};

export const change: ChangeWords = {
  greeting: null,
  changed: 'Zmieniliśmy Państwa subskrypcję z „{before}” na „{after}”.',
  added: 'Dodaliśmy do Państwa subskrypcji: „{after}”.',
  removed: 'Usunęliśmy z Państwa subskrypcji: „{before}”.',
  paid: 'Dzisiaj pobraliśmy {amount}.',
  paidAfterCredit: 'Dzisiaj pobraliśmy {amount} po wykorzystaniu {credit} z Państwa salda.',
  invoiced: 'Otrzymają Państwo fakturę na kwotę {amount}.',
  pending: 'Płatność w wysokości {amount} jest przetwarzana.',
  failed: 'Płatność w wysokości {amount} nie powiodła się i nadal pozostaje do zapłaty.',
  credited:
    'Dodaliśmy {amount} do Państwa salda; kwota zostanie wykorzystana przy kolejnych rachunkach.',
  fromCredit: 'Kwota została opłacona z Państwa salda ({amount}).',
  nothing: 'Dzisiaj nic nie pobrano.',
  next: 'Termin następnej płatności to {date}, kwota około {amount}.',
  cycles: { day: 'codziennie', week: 'co tydzień', month: 'miesięcznie', year: 'rocznie' },
};
