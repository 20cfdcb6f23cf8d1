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
  const requester = now.page?.ticket?.requester?.email;
  const fits = taken?.customerId === now.customerId && taken.requester === requester;
  return fits ? taken.reason : null;
}
