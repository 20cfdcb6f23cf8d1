import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Account, PortalToken, State } from '../state';
import type { Customer } from '../wire';
import type { World } from '../world';

/** New at each start, so that no token can be guessed or reused from another run. */
const secret = randomBytes(32);

/** A token shaped as Paddle's sample: `pga_` and a JWT whose subject is the customer. */
export function mintToken(world: World, account: Account, customer: Customer): string {
  const issued = Math.floor(world.now().getTime() / 1000);
  const expires = issued + world.state.policies.portalTokenSeconds;
  const claims = {
    sub: customer.id,
    name: customer.name,
    iat: issued,
    exp: expires,
    jti: randomUUID(),
    usage: 'customer-portal-session',
  };
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  const signature = createHmac('sha256', secret).update(unsigned).digest('base64url');
  const token = `pga_${unsigned}.${signature}`;

  world.state.portalTokens.set(token, {
    token,
    accountId: account.id,
    customerId: customer.id,
    expiresAt: expires * 1000,
    usedAt: null,
  });
  world.ledger.portalTokens.push(token);
  return token;
}

export type Redeemed =
  | { state: 'signed-in'; token: PortalToken }
  | { state: 'used' | 'expired' | 'unknown' };

/** Signs in once; whoever comes with the same token again is told so. */
export function redeemToken(
  state: State,
  { token, accountId, now }: { token: string; accountId: string; now: Date },
): Redeemed {
  const known = state.portalTokens.get(token);
  if (!known || known.accountId !== accountId) return { state: 'unknown' };
  if (known.usedAt !== null) return { state: 'used' };
  if (known.expiresAt <= now.getTime()) return { state: 'expired' };
  known.usedAt = now.getTime();
  return { state: 'signed-in', token: known };
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
