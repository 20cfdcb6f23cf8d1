import { WatchLine } from '@/ui/popup/lazy-views';
import { usePopup } from '@/ui/popup/use-popup';

/** Whether the customer has used the link that was given for the subscription. */
export function Watched({ subscriptionId }: { subscriptionId: string }) {
  const watch = usePopup(({ watches }) =>
    watches.find((each) => each.subscriptionId === subscriptionId),
  );
  return watch ? <WatchLine watch={watch} aloud /> : null;
}
