import { browser } from 'wxt/browser';
import {
  createPortalLink,
  type PortalLink,
  type PortalLinkRequest,
} from '@/actions/create-portal-link';
import { createSignInAddress, type SignInAddressRequest } from '@/actions/create-sign-in-address';
import { accountOf, type Desk } from '@/actions/desk';
import { type Anyway, type RightPerson, requireRightPerson } from '@/actions/require-right-person';
import type { LinkDelivered } from '@/messages/answers';
import { type Activity, recordActivity } from '@/storage/activity';
import { rememberGiven } from '@/storage/given-links';
import { writeClipboard } from './clipboard';
import { type TabRead, ticketIn } from './read-tab';
import { report } from './report';

export type Surface = Activity['surface'];

export interface LinkRequest extends PortalLinkRequest {
  anyway?: Anyway | undefined;
  /** Beside which ticket; it is for `Asking`. */
  tabId?: number | undefined;
}

/** Where something was asked for. */
export interface Asking {
  surface: Surface;
  /** The page that the agent has before them, being read: its ticket is the one that is judged. */
  read: Promise<TabRead | null>;
  /** The tab of that page. */
  tabId: Promise<number | undefined>;
}

/** Mints a link and puts it on the clipboard. The link itself goes nowhere else. */
export function copyLink(desk: Desk, request: LinkRequest, asking: Asking): Promise<LinkDelivered> {
  return deliver(desk, request, { ...asking, delivered: 'clipboard', by: writeClipboard });
}

/** Mints a link and opens it in a new tab, which gets neither opener nor referrer. */
export function openLink(desk: Desk, request: LinkRequest, asking: Asking): Promise<LinkDelivered> {
  const by = (url: string) => browser.tabs.create({ url });
  return deliver(desk, request, { ...asking, delivered: 'tab', by });
}

/** Puts the lasting address of the portal on the clipboard. It signs nobody in. */
export async function copyAddress(
  desk: Desk,
  request: SignInAddressRequest,
  surface: Surface,
): Promise<null> {
  await writeClipboard(await createSignInAddress(desk, request));
  const how = { surface, delivered: 'clipboard' } as const;
  const at = desk.now();
  void record({ request, target: 'sign-in-address', how, at }).catch(report);
  return null;
}

type How = Asking & Pick<Activity, 'delivered'> & { by(url: string): Promise<unknown> };

/** A link that was given. */
interface Given {
  request: PortalLinkRequest;
  link: PortalLink;
  how: Pick<Activity, 'surface' | 'delivered'>;
  person: RightPerson;
  at: number;
}

async function deliver(desk: Desk, request: LinkRequest, how: How): Promise<LinkDelivered> {
  const { asked, person } = await letPass(desk, request, how);
  const link = await createPortalLink(desk, asked);
  const given = { request: asked, link, how, person, at: desk.now() };
  // What the reply holds is looked at next, and then has to be known.
  const remembered = remember(given).catch(report);
  await how.by(link.url);
  await remembered;
  noteGiven(given);
  return { customerId: link.customerId, page: link.page, at: link.at };
}

/** Nothing is minted before it is known that it may go to whom the ticket is from. */
export async function letPass(
  desk: Desk,
  { anyway, tabId: _, ...asked }: LinkRequest,
  { read }: Pick<Asking, 'read'>,
): Promise<{ asked: PortalLinkRequest; person: RightPerson }> {
  const person = await requireRightPerson(desk, {
    ...asked,
    what: 'links',
    anyway,
    ticket: ticketIn(read),
  });
  return { asked, person };
}

/** Keeps how to know the link again: never the link. */
export async function remember({ request, link, person, at }: Omit<Given, 'how'>): Promise<void> {
  const { environment } = await accountOf(request.accountId);
  const { customer, requester } = person;
  await rememberGiven(link.url, { customer, requester, environment, at });
}

/** Notes who got a link of which kind. Nobody waits for it. */
export function noteGiven({ request, link, how, person, at }: Given): void {
  void record({ request, target: link.page, how, at, person }).catch(report);
}

interface Recorded extends Pick<Given, 'how' | 'at'> {
  request: Pick<PortalLinkRequest, 'accountId' | 'customerId' | 'subscriptionId'>;
  target: string;
  person?: Pick<RightPerson, 'verdict' | 'reason'>;
}

async function record({ request, target, how, at, person }: Recorded): Promise<void> {
  const { id, name, environment } = await accountOf(request.accountId);
  await recordActivity({
    at,
    accountId: id,
    accountName: name,
    environment,
    customerId: request.customerId,
    ...(request.subscriptionId !== undefined && { subscriptionId: request.subscriptionId }),
    action: 'portal-link',
    target,
    surface: how.surface,
    delivered: how.delivered,
    ...(person && { person: person.verdict }),
    ...(person?.reason !== undefined && { reason: person.reason }),
    outcome: 'done',
  });
}
