import type { ChangeWords, LinkWords } from '../language';

/** Norwegian Bokmål. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Hei {name}, ',
  pages: {
    overview: [
      'i kundeportalen ser du abonnementene, fakturaene og betalingsmåtene dine:',
      'Åpne kundeportalen',
    ],
    update_payment_method: [
      'her kan du oppdatere betalingsmåten for abonnementet ditt[ «{plan}»]:',
      'Oppdater betalingsmåten',
    ],
    cancel: ['her kan du si opp abonnementet ditt[ «{plan}»]:', 'Si opp abonnementet'],
    view_subscription: [
      'her ser du detaljene for abonnementet ditt[ «{plan}»]:',
      'Vis abonnementet',
    ],
  },
  note: '– lenken er personlig, logger deg rett inn og virker bare en kort stund. Hvis den ikke lenger virker, er det bare å be oss om en ny.',
};

export const change: ChangeWords = {
  greeting: 'Hei {name},',
  changed: 'Vi har endret abonnementet ditt fra «{before}» til «{after}».',
  added: 'Vi har lagt til «{after}» i abonnementet ditt.',
  removed: 'Vi har fjernet «{before}» fra abonnementet ditt.',
  paid: 'Vi har trukket {amount} i dag.',
  paidAfterCredit:
    'Vi har trukket {amount} i dag etter å ha brukt {credit} av tilgodehavendet ditt.',
  invoiced: 'Du får en faktura på {amount}.',
  pending: 'En betaling på {amount} er under behandling.',
  failed: 'Betalingen på {amount} gikk ikke gjennom og er derfor fortsatt ubetalt.',
  credited: 'Vi har lagt {amount} til tilgodehavendet ditt, som brukes på de neste regningene.',
  fromCredit: 'Beløpet ble betalt med {amount} av tilgodehavendet ditt.',
  nothing: 'Ingenting er trukket i dag.',
  next: 'Den neste regningen kommer {date} og blir på omtrent {amount}.',
  cycles: { day: 'per dag', week: 'per uke', month: 'per måned', year: 'per år' },
};
