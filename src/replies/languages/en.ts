import type { ChangeWords, LinkWords } from '../language';

/** English. */
export const links: LinkWords = {
  address: 'given',
  greeting: 'Hi {name}, ',
  pages: {
    overview: [
      'you can see your subscriptions, invoices and payment methods in the customer portal:',
      'Open the customer portal',
    ],
    update_payment_method: [
      'you can update the payment method for your[ {plan}] subscription here:',
      'Update payment method',
    ],
    cancel: ['you can cancel your[ {plan}] subscription here:', 'Cancel subscription'],
    view_subscription: [
      'you can see the details of your[ {plan}] subscription here:',
      'View subscription',
    ],
  },
  note: '– the link is personal, signs you in directly and works for a short time only. If it no longer works, just ask us for a new one.',
};

export const change: ChangeWords = {
  greeting: 'Hi {name},',
  changed: 'We changed your subscription from {before} to {after}.',
  added: 'We added {after} to your subscription.',
  removed: 'We removed {before} from your subscription.',
  paid: 'We charged {amount} today.',
  paidAfterCredit: 'We charged {amount} today after using {credit} of your credit.',
  invoiced: 'You will receive an invoice for {amount}.',
  pending: 'A payment of {amount} is being processed.',
  failed: 'The payment of {amount} did not go through, so it is still open.',
  credited: 'We added {amount} to your credit, which is used for your next bills.',
  fromCredit: 'It was paid with {amount} of your credit.',
  nothing: 'Nothing was charged today.',
  next: 'Your next bill is due on {date}, about {amount}.',
  cycles: { day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' },
};
