import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface OtherExtension {
  path: string;
  /** Known beforehand, since the manifest names the key it is made from. */
  id: string;
}

/**
 * Another extension that the agent happens to have: one page, no permissions.
 * Its ID: https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
export async function writeOtherExtension(): Promise<OtherExtension> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const results = resolve('test-results', 'extensions');
  await mkdir(results, { recursive: true });
  const path = await mkdtemp(join(results, 'other-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1.0',
    key: der.toString('base64'),
  };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'page.html'), '<!doctype html><title>Other</title>');
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { path, id };
}
