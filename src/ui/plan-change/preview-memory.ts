import type { Previewed } from '@/messages/change-answers';
import type { PreviewQuestion } from './preview-questions';

export interface PreviewMemory {
  keep: (question: PreviewQuestion, previewed: Previewed) => void;
  /** The answer to the same question, while it is as good as a new one. */
  find: (question: PreviewQuestion) => Previewed | undefined;
  clear: () => void;
}

/** Milliseconds: proration moves by the minute, so a new answer would say the same. */
const asGoodAsNewFor = 60_000;

/**
 * Remembers the previews of the last minute, so that a choice taken back asks Paddle nothing. To
 * confirm one of them is no other than to confirm it where it stood on the screen all the time: it
 * keeps its age, and the subscription is read again before anything is sent.
 */
export function createPreviewMemory(now: () => number): PreviewMemory {
  const previews = new Map<string, Previewed>();
  const isNew = ({ at }: Previewed) => at <= now() && now() - at < asGoodAsNewFor;
  return {
    keep: (question, previewed) => {
      for (const [key, each] of previews) if (!isNew(each)) previews.delete(key);
      previews.set(keyOf(question), previewed);
    },
    find: (question) => {
      const previewed = previews.get(keyOf(question));
      return previewed && isNew(previewed) ? previewed : undefined;
    },
    clear: () => previews.clear(),
  };
}

function keyOf({ items, mode, onPaymentFailure, updated_at }: PreviewQuestion): string {
  const wanted = items.map(({ price_id, quantity }) => [price_id, quantity]);
  return JSON.stringify([mode, onPaymentFailure, updated_at, wanted]);
}
