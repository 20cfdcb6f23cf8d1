import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from '../../run/apt.mjs';
import { say } from '../../run/say.mjs';

/** Makes sure that a helpdesk is on this machine; gives the reason when it cannot be. */
export async function install({ name, packages, programs, runBy }) {
  if (runBy === 'root' && process.getuid?.() !== 0) return 'it is run by root';
  const installed = () => Object.values(programs).every((path) => existsSync(path));
  if (installed()) return undefined;
  const names = packages.join(' ');
  if (!canUseApt()) return `it is installed by root on Debian or Ubuntu (apt-get install ${names})`;
  say(`Installing ${name} (apt-get install ${names}) …`);
  if ((await aptInstall(...packages)) && installed()) return undefined;
  return `apt-get could not install ${names}: see above`;
}
