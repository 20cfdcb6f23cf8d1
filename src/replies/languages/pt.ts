import type { ChangeWords, LinkWords } from '../language';

/** Portuguese of Portugal. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Olá {name}, ',
  pages: {
    overview: [
      'no portal de clientes pode consultar as suas subscrições, faturas e métodos de pagamento:',
      'Abrir o portal de clientes',
    ],
    update_payment_method: [
      'aqui pode atualizar o método de pagamento da sua subscrição[ «{plan}»]:',
      'Atualizar o método de pagamento',
    ],
    cancel: ['aqui pode cancelar a sua subscrição[ «{plan}»]:', 'Cancelar a subscrição'],
    view_subscription: [
      'aqui pode consultar os detalhes da sua subscrição[ «{plan}»]:',
      'Ver a subscrição',
    ],
  },
  note: '– a ligação é pessoal, inicia a sua sessão diretamente e só é válida por pouco tempo. Se já não funcionar, peça-nos uma nova.',
};

export const change: ChangeWords = {
  greeting: 'Olá {name},',
  changed: 'Alterámos a sua subscrição de «{before}» para «{after}».',
  added: 'Adicionámos «{after}» à sua subscrição.',
  removed: 'Removemos «{before}» da sua subscrição.',
  paid: 'Cobrámos hoje {amount}.',
  paidAfterCredit: 'Cobrámos hoje {amount}, depois de utilizar {credit} do seu saldo.',
  invoiced: 'Irá receber uma fatura de {amount}.',
  pending: 'Está a ser processado um pagamento de {amount}.',
  failed: 'O pagamento de {amount} não foi concluído, pelo que continua em aberto.',
  credited: 'Creditámos {amount} no seu saldo, que será utilizado nas próximas faturas.',
  fromCredit: 'O valor foi pago com {amount} do seu saldo.',
  nothing: 'Hoje não foi cobrado nada.',
  next: 'A próxima fatura está prevista para {date}, no valor aproximado de {amount}.',
  cycles: { day: 'por dia', week: 'por semana', month: 'por mês', year: 'por ano' },
};
