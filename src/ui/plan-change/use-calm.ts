import { useEffect, useState } from 'preact/hooks';

/** A second click of a double click comes within half a second. */
const calmInMilliseconds = 600;

/** Whether what is on the screen has stood still for a moment; `null` never does. */
export function useCalm(shown: string | null): boolean {
  const [calm, setCalm] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(shown), calmInMilliseconds);
    return () => clearTimeout(timer);
  }, [shown]);
  return shown !== null && calm === shown;
}
