import { people } from '../../simulator/seed/people';

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
  status: 'open' | 'pending';
  tag: string;
  requester: Requester;
  messages: Message[];
}

interface Requester {
  name: string;
  email: string;
}

/** The agents' own address: it stands in every ticket and is never the customer. */
export const ownAddress = 'support@harbourdesk.example';

/** Numbers of the tickets, by the way each leads to its customer. */
export const ticketNumbers = {
  subscription: 1041,
  email: 1040,
  invoice: 1038,
  transaction: 1036,
  customer: 1033,
  twoPlans: 1032,
  severalCustomers: 1031,
  nobody: 1030,
  otherPerson: 1029,
};

/** Conversations: each way a ticket may lead to its customer, and one that leads nowhere. */
export const tickets: readonly Ticket[] = [
  ticket(ticketNumbers.subscription, 'New card: where do I enter it?', 'Billing', people.jane, [
    'My bank sent me a new card and the old one stops working on Friday.',
    `Your receipt says subscription ${people.jane.subscriptionId}. Where can I enter the new card?`,
  ]),
  ticket(ticketNumbers.email, 'The payment did not go through', 'Billing', people.pastDue, [
    'We got a mail that our payment failed. The card is fine now, I think.',
    'Could you send me a link where I can try again?',
  ]),
  ticket(ticketNumbers.invoice, 'Our address on the invoice', 'Invoices', people.manual, [
    `Invoice ${people.manual.invoiceNumber} still shows our old street.`,
    'We moved in September. Can the next ones carry the new address?',
  ]),
  ticket(ticketNumbers.transaction, 'A payment I do not know', 'Billing', people.jpy, [
    'There are two payments on my statement this month.',
    `One of them is ${people.jpy.transactionId}. What was it for?`,
  ]),
  ticket(ticketNumbers.customer, 'Please end our plan', 'Cancellation', people.yearly, [
    'The project is over and we no longer need the plan.',
    `We are ${people.yearly.id} in your system. Thank you for everything!`,
  ]),
  ticket(ticketNumbers.twoPlans, 'Two plans, one card', 'Billing', people.maria, [
    'Both our plans should be paid with the new company card.',
  ]),
  ticket(
    ticketNumbers.severalCustomers,
    'Which account is mine?',
    'Account',
    { name: 'Sam Taylor', email: 'sam@taylor.example' },
    [`I signed up twice, I think: also as ${people.duplicates[1].email}.`],
  ),
  ticket(
    ticketNumbers.nobody,
    'Dark theme',
    'Ideas',
    { name: 'Noor Haddad', email: 'noor@lanternworks.example' },
    ['Is there a dark theme, or one planned? My evenings would thank you.'],
  ),
  ticket(
    ticketNumbers.otherPerson,
    'The card of my colleague',
    'Billing',
    { name: 'Noor Haddad', email: 'noor@lanternworks.example' },
    [`Please send me the link for ${people.jane.subscriptionId}, she is on holiday.`],
  ),
];

/** Every conversation opens with the customer and an automatic receipt. */
function ticket(
  number: number,
  subject: string,
  tag: string,
  { name, email }: { name: string | null; email: string },
  paragraphs: string[],
): Ticket {
  const from = name ?? email;
  return {
    number,
    subject,
    status: number < 1035 ? 'pending' : 'open',
    tag,
    requester: { name: from, email },
    messages: [
      { from, email, at: '09:12', byAgent: false, paragraphs },
      {
        from: 'Harbour Desk',
        email: ownAddress,
        at: '09:13',
        byAgent: true,
        paragraphs: ['Thank you for writing. Somebody will answer you today.'],
      },
    ],
  };
}
