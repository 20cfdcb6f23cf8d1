import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { deliveries } from '../insert/deliveries';
import { readClipboard } from '../read-clipboard';

const { jane } = people;

/** The text of the file that a button gives, and its name. */
async function fileOf(options: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

test('what was done leaves as a file without a link or an address, and is cleared for good', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await enableSite(desk.origin);
  await connect({ name: '=Acme, Inc.', key: keys.sandbox, keep: 'session' });
  const activity = welcome.getByRole('region', { name: 'Activity' });
  await expect(activity.getByText('Nothing yet.')).toBeVisible();
  await expect(activity.getByRole('button')).toHaveCount(0);

  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Copy cancel link' }).click();
  await expect(popup.getByRole('status')).toContainText('Cancel link copied.');
  const link = new URL(await readClipboard(ticket));
  await popup.bringToFront();
  await expect.poll(() => deliveries(popup)).toHaveLength(1);

  await welcome.bringToFront();
  await welcome.reload();
  await expect(activity.getByRole('listitem')).toHaveCount(1);
  const csv = await fileOf(welcome, 'Export as CSV');
  const [head, row, ...rest] = csv.text.split('\r\n');
  expect(csv.name).toBe('portage-activity.csv');
  expect(head).toMatch(/^time,action,target,account,environment,customer,subscription,/);
  expect(row).toMatch(/^\d{4}-\d\d-\d\dT.*,portal-link,cancel,"'=Acme, Inc\.",sandbox,/);
  expect(row).toContain(`,${jane.id},${jane.subscriptionId},clipboard,popup,`);
  expect(rest).toEqual(['']);
  await expect(welcome.getByRole('status').filter({ hasText: 'Exported.' })).toBeVisible();

  const json = await fileOf(welcome, 'Export as JSON');
  expect(json.name).toBe('portage-activity.json');
  expect(JSON.parse(json.text)).toMatchObject([{ customer: jane.id, account: '=Acme, Inc.' }]);
  for (const { text } of [csv, json]) {
    for (const secret of ['@', 'https:', link.searchParams.get('token') ?? '']) {
      expect(text).not.toContain(secret);
    }
  }

  const clear = activity.getByRole('button', { name: 'Clear activity' });
  await clear.focus();
  await welcome.keyboard.press('Enter');
  const dialog = welcome.getByRole('dialog', { name: 'Clear the activity?' });
  await expect(dialog).toContainText('Nothing changes in Paddle.');
  await welcome.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(clear).toBeFocused();
  await expect(activity.getByRole('listitem')).toHaveCount(1);

  await clear.click();
  await dialog.getByRole('button', { name: 'Clear activity' }).click();
  await expect(dialog).toBeHidden();
  await expect(welcome.getByRole('status').filter({ hasText: 'Activity cleared.' })).toBeVisible();
  await expect(activity.getByText('Nothing yet.')).toBeVisible();
  await expect(activity.getByRole('heading'), 'the focus is not lost').toBeFocused();
  await welcome.reload();
  await expect(activity.getByText('Nothing yet.')).toBeVisible();
  expect(await deliveries(welcome)).toEqual([]);
  expect(control.changes()).toHaveLength(1);
});
