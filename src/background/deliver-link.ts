import { browser } from 'wxt/browser';
import {
  createPortalLink,
  type PortalLink,
  type PortalLinkRequest,
} from '@/actions/create-portal-link';
import { accountOf, type Desk } from '@/actions/desk';
import { type Anyway, type RightPerson, requireRightPerson } from '@/actions/require-right-person';
import type { LinkDelivered } from '@/messages/answers';
import type { Ticket } from '@/messages/ticket';
import { type Activity, recordActivity } from '@/storage/activity';
import { rememberGiven } from '@/storage/given-links';
import { writeClipboard } from './clipboard';
import { report } from './report';

export type Surface = Activity['surface'];

export interface LinkRequest extends PortalLinkRequest {
  anyway?: Anyway | undefined;
}

/** Where a link was asked for. */
export interface Asking {
  surface: Surface;
  /** The ticket that the agent has before them, being read. */
  ticket: Promise<Ticket | null>;
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

type How = Asking & Pick<Activity, 'delivered'> & { by(url: string): Promise<unknown> };

/** Nothing is minted before it is known that it may go to whom the ticket is from. */
async function deliver(desk: Desk, request: LinkRequest, how: How): Promise<LinkDelivered> {
  const { anyway, ...asked } = request;
  const person = await requireRightPerson(desk, {
    ...asked,
    what: 'links',
    anyway,
    ticket: how.ticket,
  });
  const link = await createPortalLink(desk, asked);
  const given = { request: asked, link, how, person, at: desk.now() };
  // What the reply holds is looked at next, and then has to be known.
  const remembered = remember(given).catch(report);
  await how.by(link.url);
  await remembered;
  void note(given).catch(report);
  return { customerId: link.customerId, page: link.page };
}

interface Given {
  request: PortalLinkRequest;
  link: PortalLink;
  how: How;
  person: RightPerson;
  at: number;
}

/** Keeps how to know the link again: never the link. */
async function remember({ request, link, person, at }: Given): Promise<void> {
  const { environment } = await accountOf(request.accountId);
  const { customer, requester } = person;
  await rememberGiven(link.url, { customer, requester, environment, at });
}

/** Notes who got a link of which kind. Nobody waits for it. */
async function note({ request, link, how, person, at }: Given): Promise<void> {
  const { id, name, environment } = await accountOf(request.accountId);
  const { verdict, reason } = person;
  await recordActivity({
    at,
    accountId: id,
    accountName: name,
    environment,
    customerId: request.customerId,
    ...(request.subscriptionId !== undefined && { subscriptionId: request.subscriptionId }),
    action: 'portal-link',
    target: link.page,
    surface: how.surface,
    delivered: how.delivered,
    person: verdict,
    ...(reason !== undefined && { reason }),
    outcome: 'done',
  });
}
