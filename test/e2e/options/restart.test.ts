import { extensionPath } from '../../run/build.mjs';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { openBrowser } from '../browser';
import { findExtension } from '../extension';
import { expect, test } from '../fixtures';
import { dumpStorage } from './dump-storage';
import { unlock } from './unlock';

const passphrase = 'tin roof and six gulls';

test('after the browser was closed Portage is locked, and lent keys are gone', async ({
  portage,
  welcome,
  connect,
  simulator,
}) => {
  await connect({ name: 'Lent', key: keys.live, keep: 'session' });
  await connect({ name: 'Kept', key: keys.sandbox, keep: 'vault', passphrase });
  await welcome.getByRole('spinbutton', { name: 'Lock after' }).fill('45');
  await welcome.getByRole('button', { name: 'Save', exact: true }).last().click();
  await portage.context.close();

  const { context } = await openBrowser({
    extension: extensionPath,
    hostResolverRules: [simulator.hostResolverRules, `MAP *:443 127.0.0.1:${simulator.port}`],
    profile: portage.profile,
  });
  const extension = await findExtension(context);
  const stored = await dumpStorage(await extension.serviceWorker());
  expect(stored).not.toContain(keys.sandbox);
  expect(stored).not.toContain(keys.live);

  const options = await extension.openOptions();
  await expect(options.getByRole('region', { name: 'Kept' })).toContainText('Locked');
  await expect(options.getByRole('region', { name: 'Lent' })).toContainText('Paste it again');
  await expect(options.getByRole('region', { name: 'Welcome' })).toContainText('You are set');

  const popup = await extension.openPopup(options);
  await expect(popup.getByRole('heading', { name: 'Portage is locked' })).toBeVisible();
  await unlock(popup, passphrase);
  await popup.getByRole('searchbox').fill(people.jane.subscriptionId);
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Jane Doe');
  // Not to be unlocked: an account that could not be asked says what is to be done.
  await popup.getByRole('searchbox').fill('nobody@nowhere.example');
  await expect(popup.getByText(/^Lent could not be asked/)).toContainText('Paste it again');
  await context.close();
});
