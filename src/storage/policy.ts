import { browser } from 'wxt/browser';
import { type GuardRails, looseRails, stricter } from '@/detection/guard-rails';
import { readRails } from './read-rails';
import { chosenRails } from './settings';

/** The rules that hold, and which of them the company's policy decrees. */
export interface RailsInForce {
  rails: GuardRails;
  /** Null where there is no policy. */
  policy: GuardRails | null;
}

/**
 * The company's policy and the agent's own choice, of each rule the stricter one.
 * Source: https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export async function railsInForce(): Promise<RailsInForce> {
  const [policy, chosen] = await Promise.all([readPolicy(), chosenRails.getValue()]);
  return { rails: stricter(policy ?? looseRails, chosen), policy };
}

async function readPolicy(): Promise<GuardRails | null> {
  try {
    const decreed = await browser.storage.managed.get(null);
    return Object.keys(decreed).length > 0 ? readRails(decreed) : null;
  } catch {
    // Firefox rejects where nobody manages the browser; that is an answer.
    return null;
  }
}
