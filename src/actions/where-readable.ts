import { PaddleError } from '@/paddle/errors';

/** What was read, or null where the key may not read it: an extra does not stand in the way. */
export async function whereReadable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof PaddleError && error.kind === 'permission-missing') return null;
    throw error;
  }
}
