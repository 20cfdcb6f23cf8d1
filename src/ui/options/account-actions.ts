import type { AccountColour, Session } from '@/messages/answers';
import type { Problem, Result } from '@/messages/problem';
import { handOver } from '@/storage/key-intake';
import { t } from '@/ui/i18n';
import type { Bench } from './bench';
import type { KeyDraft } from './key-draft';
import { type Dialog, saying } from './state';

export interface AccountLook {
  name: string;
  colour: AccountColour;
}

/** Each that answers a `Problem | null` leaves what was typed alone when there is a problem. */
export interface AccountActions {
  readSession: () => Promise<void>;
  ask: (dialog: Dialog | null) => void;
  addAccount: (look: AccountLook, draft: KeyDraft) => Promise<Problem | null>;
  replaceKey: (accountId: string, draft: KeyDraft) => Promise<Problem | null>;
  changeLook: (accountId: string, look: AccountLook) => Promise<Problem | null>;
  removeAccount: (accountId: string) => Promise<Problem | null>;
  checkAccount: (accountId: string) => Promise<void>;
}

export function accountActions({ desk, store }: Bench): AccountActions {
  const readSession = async () => {
    const answer = await desk.send('readSession', {});
    if (answer.ok) {
      const { dialog } = store.getState();
      const gone = isGone(dialog, answer.value);
      store.setState({ session: answer.value, problem: null, dialog: gone ? null : dialog });
    } else store.setState({ problem: answer.problem });
  };

  /** The dialog that asked for it closes; one that was opened since then stays. */
  const finish = async <T>(
    asking: Promise<Result<T>>,
    said: (value: T) => string,
  ): Promise<Problem | null> => {
    const { dialog: asked } = store.getState();
    const answer = await asking;
    if (!answer.ok) return answer.problem;
    await readSession();
    const { dialog } = store.getState();
    store.setState({
      dialog: dialog === asked ? null : dialog,
      checkProblem: null,
      ...saying(said(answer.value)),
    });
    return null;
  };

  return {
    readSession,
    ask: (dialog) => store.setState({ dialog, ...saying('') }),
    addAccount: async (look, draft) => {
      const { keep } = draft;
      const adding = handOver(secretOf(draft), (intake) =>
        desk.send('addAccount', { ...look, keep, intake }),
      );
      return finish(adding, () => t('account_added', look.name));
    },
    replaceKey: async (accountId, draft) => {
      const { keep } = draft;
      const replacing = handOver(secretOf(draft), (intake) =>
        desk.send('replaceKey', { accountId, keep, intake }),
      );
      return finish(replacing, () => t('key_replaced'));
    },
    changeLook: async (accountId, look) =>
      finish(desk.send('updateAccount', { accountId, ...look }), () => t('account_renamed')),
    removeAccount: async (accountId) => {
      const removing = desk.send('removeAccount', { accountId });
      return finish(removing, ({ wiped }) =>
        t(wiped ? 'account_removed' : 'account_removed_partly'),
      );
    },
    checkAccount: async (accountId) => {
      if (store.getState().checkingId !== null) return;
      store.setState({ checkingId: accountId, checkProblem: null, ...saying('') });
      const answer = await desk.send('checkAccount', { accountId });
      await readSession();
      store.setState({
        checkingId: null,
        ...(answer.ok
          ? saying(t('account_checked'))
          : { checkProblem: { accountId, problem: answer.problem } }),
      });
    },
  };
}

/** Whether the account of a dialog was removed elsewhere: nothing of the dialog is drawn any more. */
function isGone(dialog: Dialog | null, { accounts }: Session): boolean {
  if (!dialog || !('accountId' in dialog)) return false;
  return accounts.every(({ id }) => id !== dialog.accountId);
}

function secretOf({ key, passphrase }: KeyDraft) {
  return { key, ...(passphrase !== '' && { passphrase }) };
}
