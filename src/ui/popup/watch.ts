import type { LinkGiven } from './state';
import type { Bench } from './store';

/** Waits for the customer, after a link was given; the code for it loads with the first link. */
export function watch(bench: Bench, given: LinkGiven): void {
  void import('./start-watch').then(({ startWatch }) => startWatch(bench, given));
}
