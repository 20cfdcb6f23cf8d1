/**
 * What Portage can do for an agent, and which of Paddle's permissions each takes. An optional
 * ability is a comfort: the main work goes on without it.
 * Source: https://developer.paddle.com/api-reference/about/permissions
 */
const abilities = [
  { ability: 'find-customers', permissions: ['customer.read'], optional: false },
  { ability: 'see-subscriptions', permissions: ['subscription.read'], optional: false },
  { ability: 'make-portal-links', permissions: ['customer_portal_session.write'], optional: false },
  { ability: 'find-invoices', permissions: ['transaction.read'], optional: false },
  { ability: 'see-prices', permissions: ['price.read', 'product.read'], optional: true },
  { ability: 'change-plans', permissions: ['subscription.write'], optional: true },
  { ability: 'see-countries', permissions: ['address.read'], optional: true },
  { ability: 'see-payment-methods', permissions: ['payment_method.read'], optional: true },
] as const;

export type Ability = (typeof abilities)[number]['ability'];

export interface AbilityStanding {
  ability: Ability;
  granted: boolean;
  /** The permissions that are missing for it. */
  missing: string[];
  optional: boolean;
}

export interface KeyDiagnosis {
  abilities: AbilityStanding[];
  /** Permissions that Portage never uses: the key is safer without them. */
  unneeded: string[];
}

/** What a key with these permissions can do, what it lacks and what it holds in vain. */
export function diagnose(permissions: readonly string[]): KeyDiagnosis {
  const held = new Set(permissions.flatMap(including));
  const used = new Set<string>(abilities.flatMap(({ permissions }) => permissions));
  return {
    abilities: abilities.map(({ ability, permissions, optional }) => {
      const missing = permissions.filter((permission) => !held.has(permission));
      return { ability, granted: missing.length === 0, missing, optional };
    }),
    unneeded: permissions.filter((permission) => !used.has(permission)),
  };
}

/** Write includes read. */
function including(permission: string): string[] {
  return permission.endsWith('.write')
    ? [permission, permission.replace(/\.write$/, '.read')]
    : [permission];
}
