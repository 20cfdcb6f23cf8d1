import { Advice } from './say.mjs';

/** Node 20, 22 and those after 24, from the release on that every library can run on. */
export function canRunOn(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24;
}

/** Advice on any other Node. Whatever runs before this must be old enough for old ones too. */
export function requireNode() {
  const { node } = process.versions;
  if (canRunOn(node)) return;
  throw new Advice(
    `Portage needs Node 20.19, 22.13, or 24 and newer; this is ${node}. ` +
      'Install one from https://nodejs.org, or with a version manager (.nvmrc names it).',
  );
}
