import { defineExtensionMessaging } from '@webext-core/messaging';

/**
 * The messaging library, told nothing of the protocol: names and shapes are held against the
 * protocol's table, by the compiler in `send` and at run time in `serve`.
 */
export function openMessenger() {
  return defineExtensionMessaging<Record<string, (input: unknown) => unknown>>();
}
