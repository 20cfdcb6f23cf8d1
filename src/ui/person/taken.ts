import type { PageRead } from '@/messages/answers';

/** The second step that was taken, for one customer on the ticket of one requester. */
export interface Taken {
  customerId: string;
  requester: string;
  reason: string;
}

/** Its reason, where it was taken for this customer on the ticket as it now is. */
export function reasonTaken(
  taken: Taken | null,
  now: { page: PageRead | null; customerId: string },
): string | null {
  const fits = taken?.customerId === now.customerId && taken.requester === requesterOf(now.page);
  return fits ? taken.reason : null;
}

/** One text for who asks: all of them where the ticket names several; undefined where nobody is known. */
export function requesterOf(page: PageRead | null): string | undefined {
  const { requester, possible } = page?.ticket ?? {};
  return requester?.email ?? (possible?.join(' ') || undefined);
}
