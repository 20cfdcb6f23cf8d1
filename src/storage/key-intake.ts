import { browser } from 'wxt/browser';
import { write } from './write';

/** What a page hands to the service worker past the messages, which other parts could record. */
export interface HandedOver {
  key?: string;
  passphrase?: string;
  newPassphrase?: string;
}

const oldest = 60_000;
const slotName = /^intake:[\w-]{8,64}$/;
const fields = ['key', 'passphrase', 'newPassphrase'] as const;

/** Puts a secret into memory under a random name and gives the name. */
export async function handOver(secret: HandedOver): Promise<string> {
  await purge();
  const slot = `intake:${crypto.randomUUID()}`;
  await write('session', { [slot]: { ...secret, at: Date.now() } });
  return slot;
}

/** Takes a secret out, once. Undefined when there is none, or when it lay for over a minute. */
export async function collect(slot: string): Promise<HandedOver | undefined> {
  if (!slotName.test(slot)) return undefined;
  await purge();
  const { [slot]: found } = await browser.storage.session.get(slot);
  await browser.storage.session.remove(slot);
  return found === undefined ? undefined : secretOf(found);
}

async function purge(): Promise<void> {
  const slots = Object.entries(await browser.storage.session.get(null)).filter(([name]) =>
    slotName.test(name),
  );
  const stale = slots.filter(([, found]) => !isRecent(found)).map(([name]) => name);
  if (stale.length > 0) await browser.storage.session.remove(stale);
}

function isRecent(found: unknown): boolean {
  if (typeof found !== 'object' || found === null || !('at' in found)) return false;
  return typeof found.at === 'number' && Math.abs(Date.now() - found.at) <= oldest;
}

function secretOf(found: unknown): HandedOver | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const given = Object.entries(found).filter(
    ([name, value]) => fields.some((field) => field === name) && typeof value === 'string',
  );
  return Object.fromEntries(given);
}
