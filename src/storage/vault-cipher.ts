import * as v from 'valibot';
import { normalized } from './passphrase';

/** Keys by account. */
export type Keys = Record<string, string>;

/** How a key is made of the passphrase, stored beside what it locks. */
export interface Derivation {
  iterations: number;
  /** 16 random bytes in Base64. */
  salt: string;
}

/** Twice OWASP's number; about 150 ms on a desk computer. */
export const iterations = 1_200_000;

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]+={0,2}$/));

export const sealedVault = v.object({
  version: v.picklist([1]),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(20_000_000)),
  salt: base64,
  iv: base64,
  ciphertext: base64,
  /** SHA-256 of the above: tells a damaged vault from a wrong passphrase. */
  digest: base64,
});
export type SealedVault = v.InferOutput<typeof sealedVault>;

const keys = v.record(v.string(), v.string());

export function newDerivation(): Derivation {
  return { iterations, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) };
}

/** The 32 bytes that lock the vault, in Base64. PBKDF2 with SHA-256. */
export async function derive(
  passphrase: string,
  { iterations, salt }: Derivation,
): Promise<string> {
  const text = new TextEncoder().encode(normalized(passphrase));
  const material = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(how, material, 256)));
}

/** AES-256-GCM under a fresh IV; the version and the derivation are bound to the ciphertext. */
export async function seal(contents: Keys, secret: string, how: Derivation): Promise<SealedVault> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(contents));
  const key = await cipherKey(secret, 'encrypt');
  const sealed = await crypto.subtle.encrypt(cipher(iv, how), key, clear);
  const { iterations, salt } = how;
  const ciphertext = toBase64(new Uint8Array(sealed));
  const vault = { version: 1 as const, iterations, salt, iv: toBase64(iv), ciphertext };
  return { ...vault, digest: await digestOf(vault) };
}

/** Told before the slow derivation, and apart from a wrong passphrase. */
export async function isWhole(vault: SealedVault): Promise<boolean> {
  return (await digestOf(vault)) === vault.digest;
}

/** What a vault that is whole holds. */
export async function unseal(
  vault: SealedVault,
  secret: string,
): Promise<Keys | 'wrong-passphrase' | 'damaged'> {
  const clear = await decrypt(vault, secret);
  if (clear === undefined) return 'wrong-passphrase';
  const contents = v.safeParse(v.pipe(v.string(), v.parseJson(), keys), clear);
  return contents.success ? contents.output : 'damaged';
}

async function decrypt(vault: SealedVault, secret: string): Promise<string | undefined> {
  const key = await cipherKey(secret, 'decrypt');
  const how = cipher(fromBase64(vault.iv), vault);
  try {
    const clear = await crypto.subtle.decrypt(how, key, fromBase64(vault.ciphertext));
    return new TextDecoder().decode(clear);
  } catch {
    // All that WebCrypto says is that the tag does not fit.
    return undefined;
  }
}

function cipher(iv: BufferSource, { iterations, salt }: Derivation): AesGcmParams {
  const bound = JSON.stringify(['portage-vault', 1, 'PBKDF2-SHA-256', iterations, salt]);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) };
}

async function cipherKey(secret: string, use: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(secret), 'AES-GCM', false, [use]);
}

async function digestOf(vault: Omit<SealedVault, 'digest'>): Promise<string> {
  const { version, iterations, salt, iv, ciphertext } = vault;
  const text = JSON.stringify([version, iterations, salt, iv, ciphertext]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64(new Uint8Array(digest));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
