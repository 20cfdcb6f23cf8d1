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

/**
 * Puts a secret into memory under a random name, which `use` is told, and takes it out again when
 * `use` has ended, whether or not the service worker collected it.
 */
export async function handOver<T>(
  secret: HandedOver,
  use: (slot: string) => Promise<T>,
): Promise<T> {
  const slot = `intake:${crypto.randomUUID()}`;
  await write('session', { [slot]: { ...secret, at: Date.now() } });
  try {
    return await use(slot);
  } finally {
    await browser.storage.session.remove(slot);
  }
}

/** Takes a secret out, once. Undefined when there is none, or when it lay for over a minute. */
export async function collect(slot: string): Promise<HandedOver | undefined> {
  if (!slotName.test(slot)) return undefined;
  const { [slot]: found } = await browser.storage.session.get(slot);
  await browser.storage.session.remove(slot);
  return isRecent(found) ? secretOf(found) : undefined;
}

/**
 * Takes out what lay for over a minute: of a page that was closed in the moment between handing over
 * and asking, nobody else would.
 */
export async function purgeIntake(): Promise<void> {
  const slots = Object.entries(await browser.storage.session.get(null)).filter(([name]) =>
    slotName.test(name),
  );
  const stale = slots.filter(([, found]) => !isRecent(found)).map(([name]) => name);
  if (stale.length > 0) await browser.storage.session.remove(stale);
}

function isRecent(found: unknown): found is object {
  if (typeof found !== 'object' || found === null || !('at' in found)) return false;
  return typeof found.at === 'number' && Math.abs(Date.now() - found.at) <= oldest;
}

function secretOf(found: object): HandedOver {
  const given = Object.entries(found).filter(
    ([name, value]) => fields.some((field) => field === name) && typeof value === 'string',
  );
  return Object.fromEntries(given);
}
