import { browser } from 'wxt/browser';

interface Closable {
  setAccessLevel(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes our storage to content scripts, which a page's process can speak for. Chromium opens
 * `local` and `sync` to them by default; a browser without the call keeps `session` closed itself.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/storage
 */
export async function closeStorageToContentScripts(): Promise<void> {
  const { local, sync, session } = browser.storage;
  await Promise.all(
    [local, sync, session].map(async (area: unknown) => {
      if (isClosable(area)) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }),
  );
}

function isClosable(area: unknown): area is Closable {
  return (
    typeof area === 'object' &&
    area !== null &&
    'setAccessLevel' in area &&
    typeof area.setAccessLevel === 'function'
  );
}
