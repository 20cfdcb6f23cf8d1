import { useEffect, useState } from 'preact/hooks';
import type { Subscription } from '@/messages/answers';
import { SubscriptionItem } from './subscription-item';

interface SubscriptionItemsProps {
  items: readonly Subscription[];
  leadId: string | null;
  labelledBy?: string;
}

/** How many are drawn at a time, so that the first ones are there at once. */
const slice = 25;

export function SubscriptionItems({ items, leadId, labelledBy }: SubscriptionItemsProps) {
  const [drawn, setDrawn] = useState(slice);
  useEffect(() => {
    if (drawn >= items.length) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + slice));
    return () => cancelAnimationFrame(frame);
  }, [drawn, items.length]);

  if (items.length === 0) return null;
  return (
    <ul class="subscription-list" aria-labelledby={labelledBy}>
      {items.slice(0, drawn).map((subscription) => (
        <li key={subscription.id}>
          <SubscriptionItem subscription={subscription} lead={subscription.id === leadId} />
        </li>
      ))}
    </ul>
  );
}
