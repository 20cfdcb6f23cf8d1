import { addAccount, replaceKey } from '@/actions/add-account';
import { checkAccount } from '@/actions/check-account';
import type { Desk } from '@/actions/desk';
import { listCustomerSubscriptions } from '@/actions/list-customer-subscriptions';
import { type LookUpRequest, lookUp } from '@/actions/look-up';
import { previewChange } from '@/actions/preview-change';
import { readCatalogue } from '@/actions/read-catalogue';
import { readCustomerExtras } from '@/actions/read-customer-extras';
import { readKnownDecimals } from '@/actions/read-known-decimals';
import { readPlanChange } from '@/actions/read-plan-change';
import { readSession, standing } from '@/actions/read-session';
import { removeAccount } from '@/actions/remove-account';
import { changePassphrase, unlock } from '@/actions/unlock';
import { seeChange, waitingChanges } from '@/actions/waiting-changes';
import { watchSubscription } from '@/actions/watch-subscription';
import { announce } from '@/messages/announce';
import type { AccountAdded, LookedUp } from '@/messages/answers';
import type { Result } from '@/messages/problem';
import type { Caller } from '@/messages/protocol';
import type { Handlers, Origin } from '@/messages/serve';
import { type AccountRecord, updateAccount } from '@/storage/accounts';
import { clearActivity, exportActivity, listActivity } from '@/storage/activity';
import { railsInForce } from '@/storage/policy';
import { lastAccountId, markFindings, ownAddresses } from '@/storage/settings';
import { vaultState } from '@/storage/vault';
import { atTicket } from './at-ticket';
import { lock } from './auto-lock';
import { changesMoved, confirm, readPayment } from './changes';
import { prepareClipboard } from './clipboard';
import { pointAt } from './context-menus';
import { type Asking, copyAddress, copyLink, openLink, type Surface } from './deliver-link';
import { insertLink, insertText } from './insert-link';
import { keepReport, startReports } from './page-reports';
import { readActivePage } from './read-active-page';
import { lookAtReply } from './reply-links';
import { createRounds } from './rounds';
import { attempt, toProblem } from './to-problem';

/** Each command of the protocol and the action that answers it. */
export function handlersOf(desk: Desk): Handlers {
  const previews = createRounds();
  /** Answers with what an action gives for the command's input. */
  const by =
    <Input, Output>(action: (desk: Desk, input: Input) => Promise<Output>) =>
    (input: Input) =>
      attempt(() => action(desk, input));
  /** The same for what is done to the customer, beside a ticket. */
  const besideTicket =
    <Input, Output>(action: (desk: Desk, input: Input, asking: Asking) => Promise<Output>) =>
    (input: Input & { tabId?: number | undefined }, { caller }: Origin) =>
      attempt(() =>
        atTicket(desk, { caller, beside: input.tabId }, (asking) => action(desk, input, asking)),
      );
  return {
    readSession: () => attempt(() => readSession(desk)),
    readPage: ({ windowId }) => attempt(() => readActivePage(desk, windowId)),
    lookUp: by(lookUpFor),
    listSubscriptions: by(listCustomerSubscriptions),
    readCustomerExtras: by(readCustomerExtras),
    copyPortalLink: besideTicket(copyLink),
    openPortal: besideTicket(openLink),
    insertPortalLink: besideTicket(insertLink),
    insertText: (input) => attempt(() => insertText(input)),
    copySignInAddress: (input, { caller }) =>
      attempt(() => copyAddress(desk, input, surfaceOf(caller))),
    watchSubscription: by(watchSubscription),
    prepareClipboard: () => attempt(() => after(prepareClipboard(), null)),

    readPlanChange: by(readPlanChange),
    listCatalogue: ({ accountId }) => attempt(() => readCatalogue(desk, accountId)),
    previewChange: ({ view, round, ...request }) =>
      attempt(() =>
        previews.latest({ view, round }, (signal) => previewChange(desk, request, signal)),
      ),
    confirmChange: besideTicket(confirm),
    listChanges: ({ subscriptionId }) => attempt(() => waitingChanges(subscriptionId)),
    readPayment: ({ subscriptionId }) =>
      attempt(() => after(readPayment(desk, subscriptionId), null)),
    seeChange: ({ subscriptionId }) =>
      attempt(() => after(seeChange(subscriptionId).then(changesMoved), null)),

    addAccount: (input) => changed(async () => view(desk, await addAccount(desk, input))),
    replaceKey: (input) => changed(async () => view(desk, await replaceKey(desk, input))),
    checkAccount: ({ accountId }) =>
      changed(async () => view(desk, await checkAccount(desk, accountId))),
    updateAccount: ({ accountId, ...fields }) =>
      changed(async () => {
        await updateAccount(accountId, fields);
        return null;
      }),
    removeAccount: ({ accountId }) =>
      changed(async () => {
        const removed = await removeAccount(accountId);
        desk.forgetKeys();
        await changesMoved();
        return removed;
      }),
    unlock: ({ intake }) => changed(() => after(unlock(intake), { locked: false })),
    lock: () => attempt(() => after(lock(desk), { locked: true })),
    changePassphrase: ({ intake }) =>
      changed(() => after(changePassphrase(intake), { locked: false })),

    readGuardRails: () => attempt(railsInForce),
    readDecimals: ({ accountId }) =>
      attempt(async () => readKnownDecimals(await desk.clientOf(accountId))),
    listActivity: (input) => attempt(() => listActivity(input)),
    exportActivity: () => attempt(exportActivity),
    clearActivity: () => attempt(() => after(clearActivity(), null)),

    pageStarted: (_, { sender }) =>
      attempt(async () => {
        await startReports(sender);
        return { own: await ownAddresses.getValue(), mark: await markFindings.getValue() };
      }),
    pageChanged: ({ findings }, { sender }) =>
      attempt(() => after(keepReport(sender, findings), null)),
    pagePointedAt: ({ finding }, { sender }) =>
      attempt(async () => {
        if (sender.tab?.id !== undefined) await pointAt(sender.tab.id, finding);
        return null;
      }),
    replyTouched: (_, { sender }) =>
      attempt(async () => {
        if (sender.tab?.id !== undefined) await lookAtReply(desk, sender.tab.id);
        return null;
      }),
  };
}

function surfaceOf(caller: Caller): Surface {
  return caller === 'panel' ? 'panel' : 'popup';
}

/** The value that says no more than that the work was done. */
async function after<T>(work: Promise<unknown>, value: T): Promise<T> {
  await work;
  return value;
}

/** For what changes accounts or keys: the other surfaces ask again. */
async function changed<T>(action: () => Promise<T>): Promise<Result<T>> {
  const answer = await attempt(action);
  if (answer.ok) await announce({ event: 'sessionChanged' });
  return answer;
}

async function view(desk: Desk, record: AccountRecord): Promise<AccountAdded> {
  const { locked } = await vaultState();
  return { account: await standing(desk, record, locked) };
}

async function lookUpFor(desk: Desk, input: LookUpRequest): Promise<LookedUp> {
  const { failures, ...answer } = await lookUp(desk, input);
  const [match] = answer.matches;
  if (match) await lastAccountId.setValue(match.accountId);
  return {
    ...answer,
    failures: failures.map(({ accountId, error }) => ({ accountId, problem: toProblem(error) })),
  };
}
