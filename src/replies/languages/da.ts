import type { ChangeWords, LinkWords } from '../language';

/** Danish. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Hej {name}, ',
  pages: {
    overview: [
      'i kundeportalen kan du se dine abonnementer, fakturaer og betalingsmetoder:',
      'Åbn kundeportalen',
    ],
    update_payment_method: [
      'her kan du opdatere betalingsmetoden for dit abonnement[ »{plan}«]:',
      'Opdater betalingsmetode',
    ],
    cancel: ['her kan du opsige dit abonnement[ »{plan}«]:', 'Opsig abonnement'],
    view_subscription: ['her kan du se detaljerne om dit abonnement[ »{plan}«]:', 'Se abonnement'],
  },
  note: '– linket er personligt, logger dig ind med det samme og virker kun i kort tid. Hvis det ikke længere virker, er du velkommen til at bede os om et nyt.',
};

export const change: ChangeWords = {
  greeting: 'Hej {name},',
  changed: 'Vi har ændret dit abonnement fra »{before}« til »{after}«.',
  added: 'Vi har føjet »{after}« til dit abonnement.',
  removed: 'Vi har fjernet »{before}« fra dit abonnement.',
  paid: 'Vi har trukket {amount} i dag.',
  paidAfterCredit:
    'Vi har trukket {amount} i dag efter at have brugt {credit} af dit tilgodehavende.',
  invoiced: 'Du modtager en faktura på {amount}.',
  pending: 'En betaling på {amount} er ved at blive behandlet.',
  failed: 'Betalingen på {amount} gik ikke igennem og er derfor stadig ubetalt.',
  credited: 'Vi har føjet {amount} til dit tilgodehavende, som bruges til dine næste regninger.',
  fromCredit: 'Beløbet er betalt med {amount} af dit tilgodehavende.',
  nothing: 'Der er ikke trukket noget i dag.',
  next: 'Din næste regning forfalder den {date} og bliver på cirka {amount}.',
  cycles: { day: 'pr. dag', week: 'pr. uge', month: 'pr. måned', year: 'pr. år' },
};
