import type { ChangeWords, LinkWords } from '../language';

/** German, with Sie. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Guten Tag {name}, ',
  pages: {
    overview: [
      'Ihre Abonnements, Rechnungen und Zahlungsmethoden finden Sie im Kundenportal:',
      'Kundenportal öffnen',
    ],
    update_payment_method: [
      'hier können Sie die Zahlungsmethode für Ihr Abonnement[ „{plan}“] aktualisieren:',
      'Zahlungsmethode aktualisieren',
    ],
    cancel: ['hier können Sie Ihr Abonnement[ „{plan}“] kündigen:', 'Abonnement kündigen'],
    view_subscription: [
      'hier sehen Sie die Einzelheiten Ihres Abonnements[ „{plan}“]:',
      'Abonnement ansehen',
    ],
  },
  note: '– der Link ist persönlich, meldet Sie direkt an und ist nur kurze Zeit gültig. Falls er nicht mehr funktioniert, schicken wir Ihnen auf Nachfrage gern einen neuen.',
};

export const change: ChangeWords = {
  greeting: 'Guten Tag {name},',
  changed: 'wir haben Ihr Abonnement von „{before}“ auf „{after}“ umgestellt.',
  added: 'wir haben „{after}“ zu Ihrem Abonnement hinzugefügt.',
  removed: 'wir haben „{before}“ aus Ihrem Abonnement entfernt.',
  paid: 'Dafür haben wir heute {amount} abgebucht.',
  paidAfterCredit:
    'Nach Verrechnung mit {credit} Ihres Guthabens haben wir heute {amount} abgebucht.',
  invoiced: 'Sie erhalten eine Rechnung über {amount}.',
  pending: 'Eine Zahlung über {amount} wird gerade verarbeitet.',
  failed: 'Die Zahlung über {amount} ist leider fehlgeschlagen und daher noch offen.',
  credited:
    'Wir haben Ihnen {amount} gutgeschrieben; der Betrag wird mit Ihren nächsten Rechnungen verrechnet.',
  fromCredit: 'Der Betrag wurde vollständig aus Ihrem Guthaben beglichen ({amount}).',
  nothing: 'Heute wurde nichts berechnet.',
  next: 'Die nächste Rechnung wird am {date} fällig und beträgt voraussichtlich {amount}.',
  cycles: { day: 'täglich', week: 'wöchentlich', month: 'monatlich', year: 'jährlich' },
};
