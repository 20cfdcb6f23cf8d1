import * as v from 'valibot';
import { billingModes } from '@/billing/mode';
import type { Decimals } from '@/paddle/currencies';
import type { Activity, ActivityPage } from './activity';
import type {
  AccountAdded,
  AddressBook,
  CustomerExtras,
  InsertOutcome,
  LinkDelivered,
  LinkInserted,
  LookedUp,
  PageRead,
  Price,
  RailsView,
  Session,
  SubscriptionPage,
  VaultChanged,
  WatchedSubscription,
} from './answers';
import type { ChangeStanding, Confirmed, PlanChangeStart, Previewed } from './change-answers';
import { pageReport, pointedAt } from './page-report';
import {
  accountId,
  anyway,
  customerId,
  intakeSlot,
  items,
  nothing,
  portalPage,
  recipients,
  subscriptionId,
  tabId,
  textToWrite,
  uuid,
  windowId,
} from './shapes';
import { ticketMark } from './ticket-mark';

/** Who may send a command. A command without a caller on its row is answered to nobody. */
export type Caller = 'popup' | 'panel' | 'options' | 'content';

interface Command<Input extends v.GenericSchema, Output> {
  input: Input;
  callers: readonly Caller[];
  /** Never set: carries the type of the answer. */
  output?: Output;
}

const besideTheTicket = ['popup', 'panel'] as const;
const everyPage = ['popup', 'panel', 'options'] as const;
const options = ['options'] as const;
const content = ['content'] as const;

const accountFields = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  colour: v.picklist(['blue', 'teal', 'green', 'violet', 'pink', 'slate']),
};

const portalLink = v.strictObject({
  accountId,
  customerId,
  subscriptionId: v.optional(subscriptionId),
  page: portalPage,
  tabId: v.optional(tabId),
  anyway,
});

/** The ticket beside which a surface shows the customer: what is inserted is for no other. */
const shown = v.optional(ticketMark);

/**
 * Every command that a context may send to the service worker: what it takes, what it answers and
 * who may send it. This table is the whole authority of the extension's pages and of the content
 * script; `serve` holds every message against it.
 */
export const protocol = {
  /** Accounts and whether their keys are at hand. */
  readSession: command<Session>()(nothing, everyPage),
  /** What stands on the page of the active tab: of one window, or of the one used last. */
  readPage: command<PageRead>()(
    v.strictObject({ windowId: v.optional(windowId) }),
    besideTheTicket,
  ),
  /** Customers for what the agent typed or the page holds. */
  lookUp: command<LookedUp>()(
    v.strictObject({
      query: v.pipe(v.string(), v.maxLength(400)),
      /** Where to look first; the others follow when it is not there. */
      accountId: v.optional(accountId),
      /** An address as it stands on a page, not a part of one. */
      exactly: v.optional(v.boolean()),
      /** Not only in the first account that has it. */
      everywhere: v.optional(v.boolean()),
    }),
    besideTheTicket,
  ),
  listSubscriptions: command<SubscriptionPage>()(
    v.strictObject({ accountId, customerId, after: v.optional(subscriptionId) }),
    besideTheTicket,
  ),
  /** Country and credit balances, where the key may read them. */
  readCustomerExtras: command<CustomerExtras>()(
    v.strictObject({ accountId, customerId }),
    besideTheTicket,
  ),
  /** Mints a fresh portal session and puts its link on the clipboard. */
  copyPortalLink: command<LinkDelivered>()(portalLink, besideTheTicket),
  /** Mints a fresh portal session and opens it in a new tab. */
  openPortal: command<LinkDelivered>()(portalLink, besideTheTicket),
  /** Mints a fresh portal session and writes its link into the ticket's reply. */
  insertPortalLink: command<LinkInserted>()(
    v.strictObject({ ...portalLink.entries, shown, recipients }),
    besideTheTicket,
  ),
  /** Writes a text without a link into the ticket's reply or note. */
  insertText: command<{ outcome: InsertOutcome }>()(
    v.strictObject({
      text: textToWrite,
      /** For where something is written already. */
      ungreeted: v.optional(textToWrite),
      into: v.picklist(['reply', 'note']),
      tabId: v.optional(tabId),
      shown,
    }),
    besideTheTicket,
  ),
  /** Puts the lasting address of the portal, which signs nobody in, on the clipboard. */
  copySignInAddress: command<null>()(v.strictObject({ accountId, customerId }), besideTheTicket),
  /** Reads again what a customer to whom a link was given may have changed. Changes nothing. */
  watchSubscription: command<WatchedSubscription>()(
    v.strictObject({
      accountId,
      customerId,
      subscriptionId,
      page: v.picklist(['cancel', 'update_payment_method']),
    }),
    besideTheTicket,
  ),
  /** Gets the clipboard ready, so that a click need not wait for it. */
  prepareClipboard: command<null>()(nothing, besideTheTicket),

  /** What the plan-change view of a subscription starts from. */
  readPlanChange: command<PlanChangeStart>()(
    v.strictObject({ accountId, subscriptionId }),
    besideTheTicket,
  ),
  /** Every active recurring price of the catalogue, with its product. */
  listCatalogue: command<Price[]>()(v.strictObject({ accountId }), besideTheTicket),
  /** Asks Paddle what a change would cost. Changes nothing. */
  previewChange: command<Previewed>()(
    v.strictObject({
      accountId,
      subscriptionId,
      /** The complete new list. */
      items,
      mode: v.picklist(billingModes),
      on_payment_failure: v.picklist(['prevent_change', 'apply_change']),
      /** Only to compare with the mode that counts: what the agent waits for goes first. */
      canWait: v.optional(v.boolean()),
      /** Previews of an earlier round of the same view are given up. */
      view: uuid,
      round: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    besideTheTicket,
  ),
  /** Writes the change of a preview that the agent saw. */
  confirmChange: command<Confirmed>()(
    v.strictObject({ previewId: uuid, tabId: v.optional(tabId), anyway }),
    besideTheTicket,
  ),
  /** Changes under way, or whose end nobody has seen; of one subscription the last, seen or not. */
  listChanges: command<ChangeStanding[]>()(
    v.strictObject({ subscriptionId: v.optional(subscriptionId) }),
    besideTheTicket,
  ),
  /** Reads the pending payment of a change again; `changesMoved` is announced when it is another. */
  readPayment: command<null>()(v.strictObject({ subscriptionId }), besideTheTicket),
  /** The agent has seen what became of a change. */
  seeChange: command<null>()(v.strictObject({ subscriptionId }), besideTheTicket),

  /** Checks the key in an intake slot and keeps it. */
  addAccount: command<AccountAdded>()(
    v.strictObject({
      ...accountFields,
      keep: v.picklist(['vault', 'session']),
      intake: intakeSlot,
    }),
    options,
  ),
  /** Puts another key in the place of an expired or forgotten one. */
  replaceKey: command<AccountAdded>()(
    v.strictObject({ accountId, keep: v.picklist(['vault', 'session']), intake: intakeSlot }),
    options,
  ),
  updateAccount: command<null>()(v.strictObject({ accountId, ...accountFields }), options),
  /** Asks Paddle again what the account's key can do. */
  checkAccount: command<AccountAdded>()(v.strictObject({ accountId }), options),
  /** Forgets the account, its key and what was read with it. */
  /** `wiped`: also what was done in it. */
  removeAccount: command<{ wiped: boolean }>()(v.strictObject({ accountId }), options),
  unlock: command<VaultChanged>()(v.strictObject({ intake: intakeSlot }), everyPage),
  lock: command<VaultChanged>()(nothing, everyPage),
  changePassphrase: command<VaultChanged>()(v.strictObject({ intake: intakeSlot }), options),

  /** What may be sent to whom, and which of it the company's policy decrees. */
  readGuardRails: command<RailsView>()(nothing, options),
  /** How Paddle counts its currencies; null when not readable. */
  readDecimals: command<Decimals | null>()(v.strictObject({ accountId }), options),
  /** What Portage did on this computer, newest first. */
  listActivity: command<ActivityPage>()(
    v.strictObject({ before: v.optional(v.pipe(v.number(), v.integer())) }),
    options,
  ),
  /** All of it, oldest first, for a file. */
  exportActivity: command<Activity[]>()(nothing, options),
  clearActivity: command<null>()(nothing, options),

  /** A frame has started to watch its page; answers which addresses are the agent's own. */
  pageStarted: command<AddressBook>()(nothing, content),
  /** What a frame's page now holds. */
  pageChanged: command<null>()(pageReport, content),
  /** What lies under the pointer as the context menu is about to open. */
  pagePointedAt: command<null>()(pointedAt, content),
  /** The reply may hold another portal link than before. It does not say which. */
  replyTouched: command<null>()(nothing, content),
} as const;

export type Protocol = typeof protocol;
export type CommandName = keyof Protocol;
export type CommandInput<N extends CommandName> = v.InferInput<Protocol[N]['input']>;
export type CheckedInput<N extends CommandName> = v.InferOutput<Protocol[N]['input']>;
export type CommandOutput<N extends CommandName> = Exclude<Protocol[N]['output'], undefined>;

/** In two calls: the answer's type is given, the input's is found. */
function command<Output>(): <Input extends v.GenericSchema>(
  input: Input,
  callers: readonly Caller[],
) => Command<Input, Output> {
  return row;
}

function row<Input extends v.GenericSchema, Output>(
  input: Input,
  callers: readonly Caller[],
): Command<Input, Output> {
  return { input, callers };
}
