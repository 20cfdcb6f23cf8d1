import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/background/start';
import { emptyProfile } from '../storage/fake-profile';

vi.mock('wxt/browser', () => ({ browser: withEvents(fakeBrowser) }));

/** A browser in which everything can be listened to, also what the fake one has no events for. */
function withEvents(object: object): object {
  return new Proxy(object, {
    get: (target, name) => {
      if (/^on[A-Z]/.test(String(name))) return { addListener: () => {} };
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'object' && found !== null ? withEvents(found) : found;
    },
  });
}

describe('the service worker', () => {
  it('asks for the policy as it starts: for its first answer the browser takes seconds', async () => {
    emptyProfile();
    vi.stubGlobal('chrome', fakeBrowser);
    const idle = vi.spyOn(fakeBrowser.idle, 'setDetectionInterval').mockReturnValue();
    const asked = vi.spyOn(fakeBrowser.storage.managed, 'get');
    startBackground();
    expect(asked).toHaveBeenCalledOnce();
    // What it has begun comes to its end in here.
    await vi.waitFor(() => expect(idle).toHaveBeenCalled());
  });
});
