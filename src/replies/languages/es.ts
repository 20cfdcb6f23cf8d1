import type { ChangeWords, LinkWords } from '../language';

/** Spanish, with usted. */
export const links: LinkWords = {
  address: 'full',
  greeting: 'Hola, {name}: ',
  pages: {
    overview: [
      'en el portal de clientes puede consultar sus suscripciones, facturas y métodos de pago:',
      'Abrir el portal de clientes',
    ],
    update_payment_method: [
      'aquí puede actualizar el método de pago de su suscripción[ «{plan}»]:',
      'Actualizar el método de pago',
    ],
    cancel: ['aquí puede cancelar su suscripción[ «{plan}»]:', 'Cancelar la suscripción'],
    view_subscription: [
      'aquí puede consultar los detalles de su suscripción[ «{plan}»]:',
      'Ver la suscripción',
    ],
  },
  note: '– el enlace es personal, le permite acceder directamente y solo es válido durante poco tiempo. Si ya no funciona, no dude en pedirnos uno nuevo.',
};

export const change: ChangeWords = {
  greeting: 'Hola, {name}:',
  changed: 'Hemos cambiado su suscripción de «{before}» a «{after}».',
  added: 'Hemos añadido «{after}» a su suscripción.',
  removed: 'Hemos eliminado «{before}» de su suscripción.',
  paid: 'Hoy hemos cobrado {amount}.',
  paidAfterCredit: 'Hoy hemos cobrado {amount} tras descontar {credit} de su saldo.',
  invoiced: 'Recibirá una factura de {amount}.',
  pending: 'Se está procesando un pago de {amount}.',
  failed: 'El pago de {amount} no se ha podido realizar, por lo que sigue pendiente.',
  credited: 'Hemos abonado {amount} en su saldo, que se aplicará a sus próximas facturas.',
  fromCredit: 'El importe se ha pagado con {amount} de su saldo.',
  nothing: 'Hoy no se ha cobrado nada.',
  next: 'Su próxima factura está prevista para el {date}, por un importe aproximado de {amount}.',
  cycles: { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' },
};
