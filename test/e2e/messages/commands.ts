import { type CommandName, protocol } from '@/messages/protocol';
import { people } from '../../simulator/seed/people';

export type Surface = 'popup' | 'panel' | 'options' | 'content' | 'nobody';

/** What the worker answers. */
export interface Reply {
  /** Undefined where nothing was answered. */
  ok?: boolean;
  value?: unknown;
  problem?: { kind: string };
}

const accountId = 'acc_000000000000';
const intake = 'intake:nothing-is-there';
const customer = { accountId, customerId: people.jane.id };
const fields = { name: 'Acme', colour: 'blue' };
const { subscriptionId } = people.jane;
const link = { ...customer, subscriptionId, page: 'cancel' };
const uuid = '0b0d7d3c-52a5-4c39-9a1c-6d0f3b1f9f10';
const finding = { kind: 'subscription', value: subscriptionId };

/** Input of the right shape for each command, so that only the caller can be what is wrong. */
const inputs: Record<CommandName, object> = {
  readSession: {},
  readPage: {},
  lookUp: { query: people.jane.email },
  listSubscriptions: customer,
  readCustomerExtras: customer,
  copyPortalLink: link,
  openPortal: link,
  insertPortalLink: { ...link, recipients: [] },
  insertText: { text: 'Hello', into: 'note' },
  copySignInAddress: customer,
  watchSubscription: { ...customer, subscriptionId, page: 'cancel' },
  prepareClipboard: {},
  readPlanChange: { accountId, subscriptionId },
  listCatalogue: { accountId },
  previewChange: {
    accountId,
    subscriptionId,
    items: [{ price_id: 'pri_01jqz3n5p7r9s1t3v5w7x9y1z3', quantity: 1 }],
    mode: 'prorated_immediately',
    on_payment_failure: 'prevent_change',
    view: uuid,
    round: 0,
  },
  confirmChange: { previewId: uuid },
  listChanges: {},
  readPayment: { subscriptionId },
  seeChange: { subscriptionId },
  addAccount: { ...fields, keep: 'session', intake },
  replaceKey: { accountId, keep: 'session', intake },
  updateAccount: { accountId, ...fields },
  checkAccount: { accountId },
  removeAccount: { accountId },
  unlock: { intake },
  lock: {},
  changePassphrase: { intake },
  pageStarted: {},
  pageChanged: { findings: [finding] },
  pagePointedAt: { finding },
  readGuardRails: {},
  readDecimals: { accountId },
  listActivity: {},
  exportActivity: {},
  clearActivity: {},
  replyTouched: {},
};

/** Every command, an input for it, and who may send it. */
export const commands = (Object.keys(protocol) as CommandName[]).map((name) => ({
  name,
  input: inputs[name],
  callers: protocol[name].callers as readonly Surface[],
}));

/** Sends a command as the product does; runs in a page or world of ours. */
export function sendScript(message: { command: string; input: unknown }): string {
  return `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
}
