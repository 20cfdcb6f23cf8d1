import { normalized, passphraseProblem } from '@/storage/passphrase';
import { t } from '@/ui/i18n';
import type { Wrong } from '@/ui/parts/field-problem';

/** A key as it is being typed, and how it shall be kept. */
export interface KeyDraft {
  key: string;
  keep: 'vault' | 'session';
  passphrase: string;
  repeated: string;
}

export const emptyKeyDraft: KeyDraft = { key: '', keep: 'vault', passphrase: '', repeated: '' };

/**
 * What has to be put right before a passphrase can be set, in the place of `present` where there is
 * one; null when it is fine.
 */
export function wrongPassphrase(
  passphrase: string,
  repeated: string,
  present?: string,
): Wrong | null {
  const weak = passphraseProblem(passphrase);
  if (weak === 'too-short') return { field: 'passphrase', text: t('passphrase_too_short') };
  if (weak === 'too-common') return { field: 'passphrase', text: t('passphrase_too_common') };
  if (passphrase !== repeated) return { field: 'repeated', text: t('passphrases_differ') };
  const same = present !== undefined && normalized(passphrase) === normalized(present);
  return same ? { field: 'passphrase', text: t('passphrase_unchanged') } : null;
}
