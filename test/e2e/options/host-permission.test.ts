import { keys } from '../../simulator/seed/keys';
import { submitAccount } from '../add-account';
import { expect, test } from '../fixtures';

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess: 'ON_CLICK';
    }): Promise<void>;
  };
};

test('a browser that withholds Paddle’s hosts is named, and the key works once it lets go', async ({
  context,
  extension,
  simulator,
  welcome,
}) => {
  const manage = await context.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    extension.id,
  );
  await manage.close();

  await welcome.bringToFront();
  await submitAccount(welcome, { name: 'Acme', key: keys.sandbox, keep: 'session' });
  const dialog = welcome.getByRole('dialog', { name: 'Add account' });
  await expect(dialog.getByRole('alert')).toHaveText(
    'The browser does not let Portage reach Paddle. Allow it in the browser’s settings for this extension.',
  );
  await expect(dialog.getByLabel('API key')).toHaveValue(keys.sandbox);
  const keyed = simulator.control.requests().filter(({ headers }) => headers.authorization);
  expect(keyed).toEqual([]);

  await extension.grantSite('https://sandbox-api.paddle.com');
  await dialog.getByRole('button', { name: 'Check and save' }).click();
  await expect(welcome.getByRole('region', { name: 'Acme' })).toBeVisible();
});
