import type { ChangeWords, LinkWords } from '../language';

/** Swedish. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Hej {name}, ',
  pages: {
    overview: [
      'i kundportalen ser du dina prenumerationer, fakturor och betalningsmetoder:',
      'Öppna kundportalen',
    ],
    update_payment_method: [
      'här kan du uppdatera betalningsmetoden för din prenumeration[ ”{plan}”]:',
      'Uppdatera betalningsmetoden',
    ],
    cancel: ['här kan du avsluta din prenumeration[ ”{plan}”]:', 'Avsluta prenumerationen'],
    view_subscription: [
      'här ser du detaljerna för din prenumeration[ ”{plan}”]:',
      'Visa prenumerationen',
    ],
  },
  note: '– länken är personlig, loggar in dig direkt och gäller bara en kort stund. Om den inte längre fungerar är det bara att be oss om en ny.',
};

export const change: ChangeWords = {
  greeting: 'Hej {name},',
  changed: 'Vi har ändrat din prenumeration från ”{before}” till ”{after}”.',
  added: 'Vi har lagt till ”{after}” i din prenumeration.',
  removed: 'Vi har tagit bort ”{before}” från din prenumeration.',
  paid: 'Vi har dragit {amount} i dag.',
  paidAfterCredit:
    'Vi har dragit {amount} i dag efter att ha använt {credit} av ditt tillgodohavande.',
  invoiced: 'Du får en faktura på {amount}.',
  pending: 'En betalning på {amount} behandlas.',
  failed: 'Betalningen på {amount} gick inte igenom och är därför fortfarande obetald.',
  credited:
    'Vi har lagt till {amount} till ditt tillgodohavande, som används för dina nästa fakturor.',
  fromCredit: 'Beloppet betalades med {amount} av ditt tillgodohavande.',
  nothing: 'Inget har dragits i dag.',
  next: 'Din nästa faktura kommer den {date} och blir på ungefär {amount}.',
  cycles: { day: 'per dag', week: 'per vecka', month: 'per månad', year: 'per år' },
};
