import type { Helpdesk } from '@/helpdesks/helpdesk';
import { select } from '../dom';
import type { Hit } from '../hit';
import { addressesIn } from './addresses-in';
import { selectorOf, valueAt } from './places';
import { around, placeOf } from './scene';

/** What a ticket is about was written by the customer too. */
const subject =
  'h1, :is(input,textarea):is([name*="subject" i],[id*="subject" i],[aria-label*="subject" i],[data-test-id*="subject" i])';

/**
 * The values that stand nowhere but in the customer's own words, quoted text included: whoever
 * wrote them may have taken them from anywhere. What stands in a reply being written says nothing
 * either way.
 */
export function inWordsOnly(
  hits: readonly Hit[],
  helpdesk: Helpdesk,
  customer: string | null,
): string[] {
  const { words, quoted, message, reply, note } = helpdesk;
  if (words === undefined) return [];
  const editors = [...reply.editor, ...(note?.editor ?? [])].join();
  const said = new Set<string>();
  const elsewhere = new Set<string>();
  for (const hit of hits) {
    const element = placeOf(hit);
    if (!element || (editors !== '' && around(element, editors))) continue;
    const body = around(element, words);
    const repeated = quoted !== undefined && around(element, quoted) !== null;
    const written = body !== null && (!message || sentBy(body, message, customer));
    const entitled = around(element, subject) !== null;
    (repeated || written || entitled ? said : elsewhere).add(hit.value);
  }
  return [...said].filter((value) => !elsewhere.has(value));
}

/** Where it is not known who the customer is, anybody may be. */
function sentBy(
  body: Element,
  { in: whole, from }: NonNullable<Helpdesk['message']>,
  customer: string | null,
): boolean {
  const message = around(body, whole);
  if (!message || customer === null) return true;
  const senders = select(message, selectorOf(from)).flatMap((each) => valueAt(from, each) ?? []);
  // The first: whatever a body brings along comes after its header.
  const [sender] = addressesIn(senders);
  return sender === undefined || sender.toLowerCase() === customer.toLowerCase();
}
