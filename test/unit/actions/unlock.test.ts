import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePassphrase, unlock } from '@/actions/unlock';
import { getKey, lockVault } from '@/storage/vault';
import { keys } from '../../simulator/seed/keys';
import { emptyProfile } from '../storage/fake-profile';
import { leaveSecret } from '../storage/leave-secret';
import { keepInVault, passphrase, storeVault } from '../storage/sealed';
import { kindOf } from './office';

// Deriving a key from a passphrase is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(emptyProfile);

const id = 'acc_aaaaaaaaaaaa';
const newPassphrase = 'the ferry leaves at dawn';

describe('unlocking', () => {
  it('puts the keys at hand with the right passphrase, which can be changed', async () => {
    await keepInVault(id, keys.sandbox);
    await lockVault();

    expect(await kindOf(unlock(await leaveSecret({ passphrase: newPassphrase })))).toBe(
      'wrong-passphrase',
    );
    expect(await getKey(id)).toBeUndefined();

    const wrong = { passphrase: newPassphrase, newPassphrase: 'a third one, unused' };
    expect(await kindOf(changePassphrase(await leaveSecret(wrong)))).toBe('wrong-passphrase');
    await changePassphrase(await leaveSecret({ passphrase, newPassphrase }));
    await lockVault();

    const slot = await leaveSecret({ passphrase: newPassphrase });
    await unlock(slot);
    expect(await getKey(id)).toBe(keys.sandbox);
    await lockVault();
    // What was handed over was taken out: the same slot opens nothing.
    expect(await kindOf(unlock(slot))).toBe('wrong-passphrase');
  });

  it('of what is no vault says that it is damaged', async () => {
    await keepInVault(id, keys.sandbox);
    await storeVault('nothing of ours');
    expect(await kindOf(unlock(await leaveSecret({ passphrase })))).toBe('vault-damaged');
  });
});
