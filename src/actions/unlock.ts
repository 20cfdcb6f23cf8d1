import { collect } from '@/storage/key-intake';
import { changePassphrase as change, unlockVault } from '@/storage/vault';
import { PortageError } from './portage-error';

/** Opens the vault with the passphrase handed over. Throws `wrong-passphrase` or `vault-damaged`. */
export async function unlock(intake: string): Promise<void> {
  const secret = await collect(intake);
  refuse(await unlockVault(secret?.passphrase ?? ''));
}

/** Encrypts the vault under another passphrase. Throws `wrong-passphrase` or `vault-damaged`. */
export async function changePassphrase(intake: string): Promise<void> {
  const secret = await collect(intake);
  const { passphrase = '', newPassphrase = '' } = secret ?? {};
  refuse(await change(passphrase, newPassphrase));
}

function refuse(answer: 'unlocked' | 'wrong-passphrase' | 'damaged'): void {
  if (answer === 'wrong-passphrase') throw new PortageError('wrong-passphrase');
  if (answer === 'damaged') throw new PortageError('vault-damaged');
}
