import type { ChangeWords, LinkWords } from '../language';

/** French, with vous and its spaces. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Bonjour {name}, ',
  pages: {
    overview: [
      'vous pouvez consulter vos abonnements, vos factures et vos moyens de paiement dans l’espace client\u00a0:',
      'Ouvrir l’espace client',
    ],
    update_payment_method: [
      'vous pouvez mettre à jour le moyen de paiement de votre abonnement[ «\u00a0{plan}\u00a0»] ici\u00a0:',
      'Mettre à jour le moyen de paiement',
    ],
    cancel: [
      'vous pouvez résilier votre abonnement[ «\u00a0{plan}\u00a0»] ici\u00a0:',
      'Résilier l’abonnement',
    ],
    view_subscription: [
      'vous pouvez consulter le détail de votre abonnement[ «\u00a0{plan}\u00a0»] ici\u00a0:',
      'Voir l’abonnement',
    ],
  },
  note: '– ce lien est personnel, vous connecte directement et n’est valable que peu de temps. S’il ne fonctionne plus, n’hésitez pas à nous en demander un nouveau.',
};

export const change: ChangeWords = {
  greeting: 'Bonjour {name},',
  changed:
    'Nous avons fait passer votre abonnement de «\u00a0{before}\u00a0» à «\u00a0{after}\u00a0».',
  added: 'Nous avons ajouté «\u00a0{after}\u00a0» à votre abonnement.',
  removed: 'Nous avons retiré «\u00a0{before}\u00a0» de votre abonnement.',
  paid: 'Nous avons prélevé {amount} aujourd’hui.',
  paidAfterCredit:
    'Nous avons prélevé {amount} aujourd’hui, après déduction de {credit} de votre avoir.',
  invoiced: 'Vous recevrez une facture de {amount}.',
  pending: 'Un paiement de {amount} est en cours de traitement.',
  failed: 'Le paiement de {amount} n’a pas abouti et reste donc à régler.',
  credited: 'Nous avons ajouté {amount} à votre avoir, qui sera déduit de vos prochaines factures.',
  fromCredit: 'Le montant a été réglé avec {amount} de votre avoir.',
  nothing: 'Rien n’a été prélevé aujourd’hui.',
  next: 'Votre prochaine facture est prévue le {date}, pour un montant d’environ {amount}.',
  cycles: { day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' },
};
