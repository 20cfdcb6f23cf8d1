import { browser } from 'wxt/browser';
import { serially } from './serially';
import { write } from './write';

const place = 'hash-key';

/**
 * A hash that only this run of the browser can make: its key is random and lies in memory alone.
 * Whoever gets hold of the hashes cannot try out what they are of.
 */
export async function keyedHash(text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    await keyBytes(),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
}

/** The plain hash that a page's side makes of a link, so that the link itself stays there. */
export async function plainHash(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

async function keyBytes(): Promise<Uint8Array<ArrayBuffer>> {
  return serially(place, async () => {
    const { [place]: stored } = await browser.storage.session.get(place);
    if (typeof stored === 'string' && /^[\da-f]{64}$/.test(stored)) return bytes(stored);
    const made = crypto.getRandomValues(new Uint8Array(32));
    await write('session', { [place]: hex(made.buffer) });
    return made;
  });
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
