import { expect, test } from './fixtures';

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  runtime: {
    getManifest(): { commands: Record<string, { suggested_key: { default: string } }> };
  };
};

test('each command has its key: the browser leaves out those that it uses itself', async ({
  extension,
}) => {
  const worker = await extension.serviceWorker();
  const [given, suggested] = await worker.evaluate(async () => {
    const all = await chrome.commands.getAll();
    const { commands } = chrome.runtime.getManifest();
    return [
      Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut])),
      Object.fromEntries(
        Object.entries(commands).map(([name, { suggested_key: key }]) => [name, key.default]),
      ),
    ];
  });
  expect(Object.keys(given ?? {})).toHaveLength(4);
  expect(given).toEqual(suggested);
});
