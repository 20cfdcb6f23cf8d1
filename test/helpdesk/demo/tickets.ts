import type { Cast } from './cast';

export interface Message {
  from: string;
  email: string;
  at: string;
  byAgent: boolean;
  paragraphs: string[];
}

export interface Ticket {
  number: number;
  subject: string;
  status: 'open' | 'pending' | 'solved';
  tag: string;
  requester: { name: string; email: string };
  messages: Message[];
}

/** The agents' own address: it stands in every ticket and is never the customer. */
export const ownAddress = 'support@harbourdesk.example';

/** Six conversations: each way a ticket may lead to its customer, and one that leads nowhere. */
export function ticketsOf(cast: Cast): Ticket[] {
  const { cardChanger, emailOnly, bookkeeper, doubleCharged, leaver } = cast;
  return [
    ticket(1041, 'New card: where do I enter it?', 'Billing', cardChanger, [
      'My bank sent me a new card and the old one stops working on Friday.',
      `Your receipt says subscription ${cardChanger.subscriptionId}. Where can I enter the new card?`,
    ]),
    ticket(1040, 'Payment method', 'Billing', emailOnly, [
      'Hello, I would like to pay with PayPal from next month on.',
      'I could not find the page for it. Could you send me a link?',
    ]),
    ticket(1038, 'Our address on the invoice', 'Invoices', bookkeeper, [
      `Invoice ${bookkeeper.invoiceNumber} still shows our old street.`,
      'We moved in September. Can the next ones carry the new address?',
    ]),
    ticket(1036, 'Charged twice?', 'Billing', doubleCharged, [
      'There are two payments on my statement this month.',
      `One of them is ${doubleCharged.transactionId}; I do not recognise the other.`,
    ]),
    ticket(1033, 'Please end our plan', 'Cancellation', leaver, [
      'The project is over and we no longer need the plan.',
      `We are ${leaver.customerId} in your system. Thank you for everything!`,
    ]),
    ticket(
      1030,
      'Dark theme',
      'Ideas',
      { name: 'Noor Haddad', email: 'noor@lanternworks.example' },
      ['Is there a dark theme, or one planned? My evenings would thank you.'],
    ),
  ];
}

/** Every conversation opens with the customer and an automatic receipt. */
function ticket(
  number: number,
  subject: string,
  tag: string,
  requester: { name: string; email: string },
  paragraphs: string[],
): Ticket {
  const { name, email } = requester;
  const [first = name] = name.split(' ');
  return {
    number,
    subject,
    status: number < 1035 ? 'pending' : 'open',
    tag,
    requester: { name, email },
    messages: [
      { from: name, email, at: '09:12', byAgent: false, paragraphs },
      {
        from: 'Harbour Desk',
        email: ownAddress,
        at: '09:13',
        byAgent: true,
        paragraphs: [`Hello ${first}, thank you for writing. Somebody will answer you today.`],
      },
    ],
  };
}
