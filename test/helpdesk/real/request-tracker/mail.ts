import { people } from '../../../simulator/seed/people';
import { ownAddress } from '../../demo/tickets';

const { jane, maria } = people;

/** The customer who wrote; the mail names her subscription and her customer ID. */
export const requester = jane;

/** Somebody on copy, who is a customer too. */
export const onCopy = maria;

export const subject = 'New card: where do I enter it?';

/** What the customer's own mail program sends: plain text and HTML of the same words. */
export function mail(): string {
  const words = [
    'Hello,',
    'my bank sent me a new card and the old one stops working on Friday.',
    `Your receipt says subscription ${jane.subscriptionId}, customer ${jane.id}.`,
    'Where can I enter the new card?',
  ];
  const boundary = 'next-part';
  return [
    `From: "${jane.name}" <${jane.email}>`,
    `To: ${ownAddress}`,
    `Cc: ${maria.email}`,
    `Subject: ${subject}`,
    'Message-ID: <1041@northwind.example>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', words.join('\n\n')),
    ...part(boundary, 'text/html', words.map((text) => `<p>${text}</p>`).join('\n')),
    `--${boundary}--`,
    '',
  ].join('\n');
}

function part(boundary: string, type: string, text: string): string[] {
  return [`--${boundary}`, `Content-Type: ${type}; charset="utf-8"`, '', text, ''];
}
