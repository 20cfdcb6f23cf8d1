import type { ChangeWords, LinkWords } from '../language';

/** Portuguese of Brazil. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Olá, {name}, ',
  pages: {
    overview: [
      'no portal do cliente você pode ver suas assinaturas, faturas e formas de pagamento:',
      'Abrir o portal do cliente',
    ],
    update_payment_method: [
      'aqui você pode atualizar a forma de pagamento da sua assinatura[ “{plan}”]:',
      'Atualizar a forma de pagamento',
    ],
    cancel: ['aqui você pode cancelar sua assinatura[ “{plan}”]:', 'Cancelar a assinatura'],
    view_subscription: [
      'aqui você pode ver os detalhes da sua assinatura[ “{plan}”]:',
      'Ver a assinatura',
    ],
  },
  note: '– o link é pessoal, já abre a sua conta e vale por pouco tempo. Se ele não funcionar mais, é só nos pedir um novo.',
};

export const change: ChangeWords = {
  greeting: 'Olá, {name},',
  changed: 'Alteramos sua assinatura de “{before}” para “{after}”.',
  added: 'Adicionamos “{after}” à sua assinatura.',
  removed: 'Removemos “{before}” da sua assinatura.',
  paid: 'Cobramos {amount} hoje.',
  paidAfterCredit: 'Cobramos {amount} hoje, depois de usar {credit} do seu crédito.',
  invoiced: 'Você receberá uma fatura de {amount}.',
  pending: 'Um pagamento de {amount} está sendo processado.',
  failed: 'O pagamento de {amount} não foi concluído e, por isso, continua em aberto.',
  credited: 'Adicionamos {amount} ao seu crédito, que será usado nas próximas faturas.',
  fromCredit: 'O valor foi pago com {amount} do seu crédito.',
  nothing: 'Nada foi cobrado hoje.',
  next: 'Sua próxima fatura está prevista para {date}, no valor aproximado de {amount}.',
  cycles: { day: 'por dia', week: 'por semana', month: 'por mês', year: 'por ano' },
};
