import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './command.mjs';

/** Whether this machine lets us install its distribution's packages: Debian or a child of it, as root. */
export function canUseApt() {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}

/** Installs packages and what they need, asking nothing; gives whether that went well. */
export async function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  await runQuietly('apt-get', [...wait, 'update'], { env });
  const install = [...wait, 'install', '-y', '--no-install-recommends'];
  return (await runQuietly('apt-get', [...install, ...packages], { env })) === 0;
}
