import { useEffect, useState } from 'preact/hooks';
import { isFresh, previewFreshForMs } from '@/billing/confirm';

/** Whether a preview of that moment (milliseconds since the epoch) can still be confirmed. */
export function useFresh(at: number | null): boolean {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (at === null) return;
    const left = Math.max(0, at + previewFreshForMs - Date.now());
    const timer = setTimeout(() => setNow(Date.now()), left + 50);
    return () => clearTimeout(timer);
  }, [at]);
  // A preview is younger than the last look at the clock while it is new.
  return at !== null && isFresh({ at }, Math.max(now, at));
}
