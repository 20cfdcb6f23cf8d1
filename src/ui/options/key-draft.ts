import { normalized, passphraseProblem } from '@/storage/passphrase';
import { t } from '@/ui/i18n';

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
export function newPassphraseWords(
  passphrase: string,
  repeated: string,
  present?: string,
): string | null {
  const weak = passphraseProblem(passphrase);
  if (weak === 'too-short') return t('passphrase_too_short');
  if (weak === 'too-common') return t('passphrase_too_common');
  if (passphrase !== repeated) return t('passphrases_differ');
  const same = present !== undefined && normalized(passphrase) === normalized(present);
  return same ? t('passphrase_unchanged') : null;
}
