import type { GuardRails } from '@/detection/guard-rails';

/**
 * Makes rules of whatever is stored or decreed. What is left out is free; what is not understood is
 * taken at its strictest, so that a slip in a policy does not open what it meant to close.
 */
export function readRails(stored: unknown): GuardRails {
  const rules = isRecord(stored) ? stored : {};
  const { sendToOthers = 'warn', reasonRequired, links = true, changes = true } = rules;
  return {
    sendToOthers: sendToOthers === 'warn' ? 'warn' : 'refuse',
    reasonRequired: reasonRequired !== false,
    links: links === true,
    changes: changes === true,
    amountCap: readCap(rules.amountCap),
  };
}

/** What the agent chose: a reason is asked for anyway, unless a policy does without. */
export function readChoice(stored: unknown): GuardRails {
  const required = isRecord(stored) && stored.reasonRequired === true;
  return { ...readRails(stored), reasonRequired: required };
}

function readCap(stored: unknown): Record<string, number> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([currency, cap]) => [
      currency,
      typeof cap === 'number' && Number.isSafeInteger(cap) && cap >= 0 ? cap : 0,
    ]),
  );
}

function isRecord(stored: unknown): stored is Record<string, unknown> {
  return typeof stored === 'object' && stored !== null;
}
