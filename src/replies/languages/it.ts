import type { ChangeWords, LinkWords } from '../language';

/** Italian, with Lei. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Buongiorno {name}, ',
  pages: {
    overview: [
      'nel portale clienti può consultare i Suoi abbonamenti, le fatture e i metodi di pagamento:',
      'Apri il portale clienti',
    ],
    update_payment_method: [
      'qui può aggiornare il metodo di pagamento del Suo abbonamento[ «{plan}»]:',
      'Aggiorna il metodo di pagamento',
    ],
    cancel: ['qui può annullare il Suo abbonamento[ «{plan}»]:', 'Annulla l’abbonamento'],
    view_subscription: [
      'qui può consultare i dettagli del Suo abbonamento[ «{plan}»]:',
      'Visualizza l’abbonamento',
    ],
  },
  note: '– il link è personale, La fa accedere direttamente ed è valido solo per poco tempo. Se non funziona più, non esiti a chiedercene uno nuovo.',
};

export const change: ChangeWords = {
  greeting: 'Buongiorno {name},',
  changed: 'abbiamo modificato il Suo abbonamento da «{before}» a «{after}».',
  added: 'abbiamo aggiunto «{after}» al Suo abbonamento.',
  removed: 'abbiamo rimosso «{before}» dal Suo abbonamento.',
  paid: 'Oggi abbiamo addebitato {amount}.',
  paidAfterCredit:
    'Oggi abbiamo addebitato {amount}, dopo aver utilizzato {credit} del Suo credito.',
  invoiced: 'Riceverà una fattura di {amount}.',
  pending: 'È in corso l’elaborazione di un pagamento di {amount}.',
  failed: 'Il pagamento di {amount} non è andato a buon fine ed è quindi ancora in sospeso.',
  credited:
    'Abbiamo aggiunto {amount} al Suo credito, che sarà utilizzato per le prossime fatture.',
  fromCredit: 'L’importo è stato pagato con {amount} del Suo credito.',
  nothing: 'Oggi non è stato addebitato nulla.',
  next: 'La prossima fattura è prevista in data {date}, per un importo di circa {amount}.',
  cycles: { day: 'al giorno', week: 'alla settimana', month: 'al mese', year: 'all’anno' },
};
