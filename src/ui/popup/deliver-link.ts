import type { Customer, LinkDelivered, LinkInserted } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import type { LinkNote } from '@/replies/ticket-note';
import { language, t } from '@/ui/i18n';
import { standingOf } from '@/ui/person/standing';
import { reasonTaken } from '@/ui/person/taken';
import { deliveredWords } from './link-words';
import { screenOf } from './selectors';
import type { LinkAsked, Outcome } from './state';
import type { Bench } from './store';

type Delivered = LinkDelivered | LinkInserted;

const commands = {
  copy: 'copyPortalLink',
  insert: 'insertPortalLink',
  open: 'openPortal',
} as const;

/** Has a fresh link made for the customer on display, and says where it is. */
export async function deliverLink(bench: Bench, asked: LinkAsked): Promise<void> {
  const { desk, store } = bench;
  const { chosen, making, page, anyway, turning } = store.getState();
  if (!chosen || making || turning) return;
  store.setState({ making: asked, outcome: null });
  const { accountId, customer } = chosen.match;
  const reason = reasonTaken(anyway, { page, customerId: customer.id });
  const recipients = [customer.email, ...standingOf(page, customer, null).beyond];
  const answer = await desk.send(commands[asked.by], {
    accountId,
    customerId: customer.id,
    page: asked.page,
    ...(asked.subscriptionId !== null && { subscriptionId: asked.subscriptionId }),
    ...(reason !== null && { anyway: { reason } }),
    ...(page && { tabId: page.tabId }),
    ...(asked.by === 'insert' && { recipients, ...(page?.mark && { shown: page.mark }) }),
  });
  if (!answer.ok) {
    const outcome = await refused(bench, { customer, recipients, problem: answer.problem });
    store.setState({ making: null, outcome });
    return;
  }
  sayDelivered(bench, { asked, customer, delivered: answer.value });
  if (screenOf(store.getState()) !== 'ready') return;
  const { match, subscriptions } = chosen;
  const subscription = subscriptions.items.find(({ id }) => id === asked.subscriptionId);
  if (subscription) desk.watch?.(bench, { match, subscription, ...answer.value });
}

interface Refused {
  customer: Customer;
  recipients: readonly string[];
  problem: Problem;
}

/** The ticket is another, or its reply to others, than was read: they have to be on display first. */
async function refused(
  { store, act }: Bench,
  { customer, recipients, problem }: Refused,
): Promise<Outcome> {
  const { kind } = problem;
  if (kind === 'other-person' || kind === 'other-recipients') await act().followPage();
  const { beyond } = standingOf(store.getState().page, customer, null);
  const added = beyond.filter((email) => !recipients.includes(email));
  if (kind !== 'other-recipients' || added.length === 0) return { tone: 'problem', problem };
  const names = new Intl.ListFormat(language()).format(added);
  return { tone: 'notice', text: t('insert_recipient_added', names) };
}

/** Has the portal's lasting address copied. */
export async function copySignInAddress({ desk, store }: Bench): Promise<void> {
  const { chosen, makingAddress, turning } = store.getState();
  if (!chosen || makingAddress || turning) return;
  store.setState({ makingAddress: true, outcome: null });
  const { accountId, customer } = chosen.match;
  const answer = await desk.send('copySignInAddress', { accountId, customerId: customer.id });
  store.setState({
    makingAddress: false,
    outcome: answer.ok
      ? { tone: 'done', text: t('copied_sign_in_address') }
      : { tone: 'problem', problem: answer.problem },
  });
}

interface Said {
  asked: LinkAsked;
  customer: Customer;
  delivered: Delivered;
}

function sayDelivered({ desk, store }: Bench, { asked, customer, delivered }: Said): void {
  const words = deliveredWords(asked, delivered);
  if (screenOf(store.getState()) !== 'ready') {
    // Locked meanwhile: nothing that shows names a customer.
    store.setState({ making: null, outcome: { tone: toneOf(delivered), text: words } });
    return;
  }
  // Another ticket may be on display by now.
  const here = store.getState().chosen?.match.customer.id === customer.id;
  const text = here ? words : t('for_customer', customer.name ?? customer.email, words);
  const { page, at } = delivered;
  const { subscriptionId } = asked;
  const note: LinkNote = {
    page,
    customer,
    subscriptionId,
    at: at ?? new Date(desk.now()).toISOString(),
  };
  const outcome = { tone: toneOf(delivered), text, ...(asked.by !== 'open' && { note }) };
  store.setState({ making: null, outcome });
}

/** Whether the link is where it was wanted. */
function toneOf(delivered: Delivered): 'done' | 'notice' {
  return 'outcome' in delivered && delivered.outcome !== 'inserted' ? 'notice' : 'done';
}
