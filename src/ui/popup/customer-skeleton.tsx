import { t } from '@/ui/i18n';
import { usePopup } from './use-popup';

/** The shape of a customer and a subscription, so that nothing jumps when they come. */
export function CustomerSkeleton() {
  const ticket = usePopup(({ page }) => page?.ticket ?? null);
  const notes = [ticket?.requester == null, (ticket?.people.length ?? 0) > 0].filter(Boolean);
  return (
    <div class="customer-skeleton" role="img" aria-label={t('loading')}>
      <div class="skeleton-card">
        <div class="skeleton skeleton-name" />
        <div class="skeleton skeleton-line short" />
        <div class="skeleton skeleton-line" />
        {notes.map((_, at) => (
          <div key={at} class="skeleton skeleton-note" />
        ))}
        <div class="skeleton skeleton-buttons" />
      </div>
      <div class="skeleton skeleton-title" />
      <SubscriptionSkeleton />
    </div>
  );
}

export function SubscriptionSkeleton() {
  return (
    <div class="skeleton-card" aria-hidden="true">
      <div class="skeleton skeleton-line" />
      <div class="skeleton skeleton-line short" />
      <div class="skeleton skeleton-line" />
      <div class="skeleton skeleton-buttons" />
    </div>
  );
}
