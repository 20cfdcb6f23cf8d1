import type { PageRead } from '@/messages/answers';
import { isUnfinished } from '@/ui/plan-change/unfinished';
import type { Aside, Changing } from '@/ui/popup/state';
import type { Bench } from '@/ui/popup/store';

/** A plan change as it is put aside with the ticket on which it was begun. */
export function asideOf(
  { views }: Bench,
  changing: Changing,
  { keys, page: { tabId, url, title } }: { keys: ReadonlySet<string>; page: PageRead },
): Aside {
  const view = views.get(changing);
  const unfinished = view !== undefined && isUnfinished(view.store.getState());
  return { changing, ticket: { keys: [...keys], tabId, url, title }, unfinished };
}

export function withoutTicket(aside: readonly Aside[], key: string): Aside[] {
  return aside.filter(({ ticket }) => !ticket.keys.includes(key));
}
