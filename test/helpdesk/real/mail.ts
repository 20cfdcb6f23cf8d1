import { people } from '../../simulator/seed/people';
import type { Person } from '../../simulator/seed/person';
import { ownAddress } from '../demo/tickets';

/** The customer who wrote; the mail names her subscription and her customer ID. */
export const requester = people.jane;

/** Somebody on copy, who is a customer too. */
export const onCopy = people.maria;

export const subject = 'New card: where do I enter it?';

/** What a customer's own mail program sends: plain text and HTML of the same words. */
export function mail(from: Person = requester): string {
  const words = [
    'Hello,',
    'my bank sent me a new card and the old one stops working on Friday.',
    `Your receipt says subscription ${from.subscriptionId}, customer ${from.id}.`,
    'Where can I enter the new card?',
  ];
  const boundary = 'next-part';
  return [
    `From: "${from.name}" <${from.email}>`,
    `To: ${ownAddress}`,
    `Cc: ${onCopy.email}`,
    `Subject: ${subject}`,
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
