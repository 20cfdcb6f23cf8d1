import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from '../../../run/apt.mjs';
import { say } from '../../../run/say.mjs';
import { packages, programs } from './programs.mjs';

/** Makes sure that Request Tracker is on this machine; gives the reason when it cannot be. */
export async function installRequestTracker() {
  if (installed()) return undefined;
  const names = packages.join(' ');
  if (!canUseApt()) return `it is installed by root on Debian or Ubuntu (apt-get install ${names})`;
  say(`Installing Request Tracker (apt-get install ${names}) …`);
  if ((await aptInstall(...packages)) && installed()) return undefined;
  return `apt-get could not install ${names}: see above`;
}

function installed() {
  return Object.values(programs).every((path) => existsSync(path));
}
