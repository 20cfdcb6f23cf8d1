import type { ChangeWords, LinkWords } from '../language';

/** Dutch, with u. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Beste {name}, ',
  pages: {
    overview: [
      'in het klantenportaal vindt u uw abonnementen, facturen en betaalmethoden:',
      'Klantenportaal openen',
    ],
    update_payment_method: [
      'hier kunt u de betaalmethode voor uw abonnement[ ‘{plan}’] bijwerken:',
      'Betaalmethode bijwerken',
    ],
    cancel: ['hier kunt u uw abonnement[ ‘{plan}’] opzeggen:', 'Abonnement opzeggen'],
    view_subscription: [
      'hier vindt u de details van uw abonnement[ ‘{plan}’]:',
      'Abonnement bekijken',
    ],
  },
  note: '– de link is persoonlijk, logt u direct in en is maar korte tijd geldig. Werkt hij niet meer, vraag ons dan gerust om een nieuwe.',
};

export const change: ChangeWords = {
  greeting: 'Beste {name},',
  changed: 'We hebben uw abonnement gewijzigd van ‘{before}’ naar ‘{after}’.',
  added: 'We hebben ‘{after}’ aan uw abonnement toegevoegd.',
  removed: 'We hebben ‘{before}’ uit uw abonnement verwijderd.',
  paid: 'We hebben vandaag {amount} afgeschreven.',
  paidAfterCredit:
    'We hebben vandaag {amount} afgeschreven, na verrekening van {credit} van uw tegoed.',
  invoiced: 'U ontvangt een factuur van {amount}.',
  pending: 'Een betaling van {amount} wordt verwerkt.',
  failed: 'De betaling van {amount} is niet gelukt en staat daarom nog open.',
  credited:
    'We hebben {amount} aan uw tegoed toegevoegd; dat wordt met uw volgende facturen verrekend.',
  fromCredit: 'Het bedrag is betaald met {amount} van uw tegoed.',
  nothing: 'Er is vandaag niets afgeschreven.',
  next: 'Uw volgende factuur volgt op {date} en bedraagt ongeveer {amount}.',
  cycles: { day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
};
