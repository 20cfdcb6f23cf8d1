import { AddAccountDialog } from './add-account-dialog';
import { ClearActivityDialog } from './clear-activity-dialog';
import { RemoveDialog } from './remove-dialog';
import { RenameDialog } from './rename-dialog';
import { ReplaceKeyDialog } from './replace-key-dialog';
import { ResetRepliesDialog } from './reset-replies-dialog';
import { useOptions } from './use-options';

export function Dialogs() {
  const dialog = useOptions((state) => state.dialog);
  const accounts = useOptions(({ session }) => session?.accounts) ?? [];
  if (!dialog) return null;
  if (dialog.kind === 'add') return <AddAccountDialog />;
  if (dialog.kind === 'clear-activity') return <ClearActivityDialog />;
  if (dialog.kind === 'reset-replies') return <ResetRepliesDialog />;
  const account = accounts.find(({ id }) => id === dialog.accountId);
  if (!account) return null;
  if (dialog.kind === 'replace-key') return <ReplaceKeyDialog account={account} />;
  if (dialog.kind === 'rename') return <RenameDialog account={account} />;
  return <RemoveDialog account={account} />;
}
