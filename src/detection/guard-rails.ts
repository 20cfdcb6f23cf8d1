import { needsSecondStep, type Verdict } from './right-person';

/** What an agent may do, as the company's policy and the agent's own choice have it together. */
export interface GuardRails {
  /** Where the ticket's requester is somebody else: a second step, or not at all. */
  sendToOthers: 'warn' | 'refuse';
  /** Whether the second step takes a reason. */
  reasonRequired: boolean;
  /** Whether portal links are made, and plans changed, at all. */
  links: boolean;
  changes: boolean;
  /** The most that a plan change may charge at once: minor units by currency. */
  amountCap: Record<string, number>;
}

export const looseRails: GuardRails = {
  sendToOthers: 'warn',
  reasonRequired: true,
  links: true,
  changes: true,
  amountCap: {},
};

/** Of each rule the stricter one: nobody chooses less than the policy asks for. */
export function stricter(one: GuardRails, other: GuardRails): GuardRails {
  const refuse = one.sendToOthers === 'refuse' || other.sendToOthers === 'refuse';
  const amountCap = { ...one.amountCap };
  for (const [currency, cap] of Object.entries(other.amountCap)) {
    amountCap[currency] = Math.min(cap, amountCap[currency] ?? cap);
  }
  return {
    sendToOthers: refuse ? 'refuse' : 'warn',
    reasonRequired: one.reasonRequired || other.reasonRequired,
    links: one.links && other.links,
    changes: one.changes && other.changes,
    amountCap,
  };
}

export const shortestReason = 3;
export const longestReason = 200;

/** What stands in the way: nothing, a second step that was not taken, or the rules. */
export type Hindrance = 'other-person' | 'reason-missing' | 'refused-by-policy';

/** @param reason of the second step, where it was taken; empty where it gave none */
export function hindranceOf(
  rails: GuardRails,
  asked: { what: 'links' | 'changes'; verdict: Verdict; reason: string | undefined },
): Hindrance | null {
  if (!rails[asked.what]) return 'refused-by-policy';
  if (!needsSecondStep(asked.verdict)) return null;
  if (rails.sendToOthers === 'refuse') return 'refused-by-policy';
  if (asked.reason === undefined) return 'other-person';
  const given = asked.reason.trim().length >= shortestReason;
  return given || !rails.reasonRequired ? null : 'reason-missing';
}

/** Whether a charge goes beyond the cap; amounts in minor units. */
export function exceedsCap(
  { amountCap }: GuardRails,
  { currency, due }: { currency: string; due: string },
): boolean {
  const cap = Object.hasOwn(amountCap, currency) ? amountCap[currency] : undefined;
  return cap !== undefined && BigInt(due) > BigInt(cap);
}
