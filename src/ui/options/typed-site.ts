import { sitePattern } from '@/messages/site-pattern';

/**
 * The match pattern for a site as people type it (`help.acme.com`, `https://acme.com/desk/1`,
 * `*.acme.com`, `http://localhost:3000`), or null when it is no web address.
 */
export function typedSite(typed: string): string | null {
  const [, scheme = 'https', host = ''] =
    /^(?:(https?):\/\/)?([^/?#:@\s]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i.exec(typed.trim()) ?? [];
  const name = host.toLowerCase().replace(/^\*\./, '');
  if (!isHostName(name)) return null;
  const below = host.startsWith('*.') ? '*.' : '';
  return sitePattern(`${scheme.toLowerCase()}://${name}`).replace('://', `://${below}`);
}

/** A name with a dot, an address, or `localhost`. */
function isHostName(name: string): boolean {
  if (name === 'localhost') return true;
  if (!name.includes('.') || name.includes('*')) return false;
  return URL.canParse(`https://${name}`) && !/^\.|\.$|\.\./.test(name);
}
