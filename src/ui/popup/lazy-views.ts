import { AccountMark } from '@/ui/parts/account-mark';
import { lazy } from '@/ui/parts/lazy';
import { CustomerSkeleton } from './customer-skeleton';

/**
 * What the popup does not need in order to show the customer of a ticket. Their code stays out of
 * what it opens with.
 */
const standing = () => import('./standing-views');

export const BrokenView = lazy(() => standing().then((views) => views.BrokenView));
export const NoAccountView = lazy(() => standing().then((views) => views.NoAccountView));
export const LockedView = lazy(() => standing().then((views) => views.LockedView));
export const ForgottenView = lazy(() => standing().then((views) => views.ForgottenView));

export const Matches = lazy(() => import('./matches').then((views) => views.Matches));
export const NothingFound = lazy(() =>
  import('./nothing-found').then((views) => views.NothingFound),
);
export const Elsewhere = lazy(() => import('./elsewhere').then((views) => views.Elsewhere));

export const ProblemNote = lazy(() =>
  import('@/ui/parts/problem-note').then((views) => views.ProblemNote),
);

export const Tricks = lazy(() => import('@/ui/person/tricks').then((view) => view.Tricks));

/** The view and all that it needs load with the first press of *Change plan*. */
export const PlanChange = lazy(() => import('./plan-change').then((view) => view.PlanChange));
export const WaitingChanges = lazy(() =>
  import('./waiting-changes').then((view) => view.WaitingChanges),
);

export const ReplyLinks = lazy(() => import('./reply-links').then((view) => view.ReplyLinks));
export const SetAside = lazy(() => import('@/ui/panel/set-aside').then((view) => view.SetAside));
export const WatchLine = lazy(() => import('./watch-line').then((view) => view.WatchLine));

export const loadCustomerView = () => import('./customer-view').then((view) => view.CustomerView);

/** Loaded while Paddle is asked for the customer. */
export const CustomerView = lazy(loadCustomerView, CustomerSkeleton);

/** Only those with several accounts need it. */
export const AccountMenu = lazy(
  () => import('./account-menu').then((views) => views.AccountMenu),
  AccountMark,
);
