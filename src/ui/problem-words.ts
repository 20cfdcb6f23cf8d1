import type { Problem, ProblemKind } from '@/messages/problem';
import { type MessageKey, t } from './i18n';
import { permissionWords } from './permission-words';

/** What went wrong and what to do next, in the agent's words; Paddle's own where we have none. */
export function problemWords({ kind, code, detail, permission }: Problem): string {
  const coded = code === undefined ? undefined : codeWords[code];
  if (coded) return t(coded);
  if (kind === 'permission-missing' && permission) {
    return t('problem_permission_named', permission, permissionWords(permission));
  }
  if (kind === 'refused' && detail) return t('problem_refused_detail', detail);
  return t(kindWords[kind]);
}

/** Whether it is a kind of problem that there are words for. */
export function isProblemKind(kind: string): kind is ProblemKind {
  return Object.hasOwn(kindWords, kind);
}

const codeWords: Record<string, MessageKey> = {
  entity_archived: 'problem_entity_archived',
  subscription_locked_renewal: 'problem_locked_renewal',
};

const kindWords: Record<ProblemKind, MessageKey> = {
  offline: 'problem_offline',
  unreachable: 'problem_unreachable',
  timeout: 'problem_timeout',
  aborted: 'problem_aborted',
  'rate-limited': 'problem_rate_limited',
  'charge-limit': 'problem_charge_limit',
  'permission-missing': 'problem_permission_missing',
  'key-refused': 'problem_key_refused',
  'client-token': 'problem_client_token',
  'not-found': 'problem_not_found',
  invalid: 'problem_invalid',
  conflict: 'problem_conflict',
  refused: 'problem_refused',
  'paddle-trouble': 'problem_paddle_trouble',
  'unexpected-answer': 'problem_unexpected_answer',
  'billing-not-enabled': 'problem_billing_not_enabled',
  locked: 'problem_locked',
  forgotten: 'problem_forgotten',
  'no-account': 'problem_no_account',
  'empty-key': 'problem_empty_key',
  'webhook-secret': 'problem_webhook_secret',
  'legacy-key': 'problem_legacy_key',
  'truncated-key': 'problem_truncated_key',
  'too-long-key': 'problem_too_long_key',
  'not-a-key': 'problem_not_a_key',
  'key-already-added': 'problem_key_already_added',
  'other-environment': 'problem_other_environment',
  'host-permission-missing': 'problem_host_permission_missing',
  'nothing-to-act-on': 'problem_nothing_to_act_on',
  ambiguous: 'problem_ambiguous',
  'page-unreadable': 'problem_page_unreadable',
  'clipboard-failed': 'problem_clipboard_failed',
  'link-missing': 'problem_link_missing',
  'other-person': 'problem_other_person',
  'other-recipients': 'problem_other_recipients',
  'reason-missing': 'problem_reason_missing',
  'refused-by-policy': 'problem_refused_by_policy',
  'wrong-passphrase': 'problem_wrong_passphrase',
  'vault-damaged': 'problem_vault_damaged',
  'storage-failed': 'problem_storage_failed',
  'not-allowed': 'problem_not_allowed',
  interrupted: 'problem_interrupted',
  internal: 'problem_internal',
};
