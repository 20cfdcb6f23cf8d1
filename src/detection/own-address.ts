/**
 * Whether an address is the agent's own side: `own` lists addresses (`help@acme.com`) and domains
 * (`acme.com`, `@acme.com`), whose subdomains count too.
 */
export function isOwn(email: string, own: readonly string[]): boolean {
  const address = email.toLowerCase();
  return own.some((entry) => {
    const mine = entry.trim().toLowerCase();
    const domain = mine.replace(/^@/, '');
    if (domain === '' || domain.includes('@')) return address === domain;
    return address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`);
  });
}
