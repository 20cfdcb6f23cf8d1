/** What an action can fail with before a request reaches Paddle, or after its answer. */
export type PortageErrorKind =
  | 'locked'
  | 'forgotten'
  | 'no-account'
  | 'empty-key'
  | 'client-token'
  | 'webhook-secret'
  | 'legacy-key'
  | 'truncated-key'
  | 'too-long-key'
  | 'not-a-key'
  | 'key-already-added'
  | 'other-environment'
  | 'host-permission-missing'
  | 'nothing-to-act-on'
  | 'ambiguous'
  | 'page-unreadable'
  | 'clipboard-failed'
  | 'link-missing'
  | 'other-person'
  | 'other-recipients'
  | 'reason-missing'
  | 'refused-by-policy'
  | 'wrong-passphrase'
  | 'vault-damaged'
  | 'storage-failed';

/** A failure that is not Paddle's; its message is its kind and nothing else. */
export class PortageError extends Error {
  override readonly name = 'PortageError';

  constructor(readonly kind: PortageErrorKind) {
    super(kind);
  }
}
