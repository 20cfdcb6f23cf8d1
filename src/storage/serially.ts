/**
 * Runs work alone among all that asks for the same name, in every context of the extension. The
 * browser frees the lock when the context dies. The shared lock manager keeps our names to us: it
 * is partitioned by origin. Source: https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export async function serially<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`portage:${name}`, work);
}
