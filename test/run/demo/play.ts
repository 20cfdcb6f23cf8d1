import { expect, type Page } from '@playwright/test';
import { findLeaks } from '../../e2e/canary/find-leaks';
import { type Extension, findExtension } from '../../e2e/extension';
import { readClipboard } from '../../e2e/read-clipboard';
import type { RealPopup } from '../../e2e/real-popup';
import { people } from '../../simulator/seed/people';
import { say } from '../say.mjs';
import { playPlanChange } from './play-plan-change';
import { connectAccount, findWelcome, nameOwnAddress, openTicket } from './prepare';
import type { Stage } from './stage';
import { playSteps, type Steps } from './steps';

/**
 * Plays the main job from the first run to the link; gives the exit code.
 * @param signal when it aborts, nothing more is said
 */
export async function play(
  stage: Stage,
  screenshots: string | undefined,
  signal: AbortSignal,
): Promise<number> {
  say('Playing the main job without a window, against a simulated Paddle on this machine …');
  return playSteps({ screenshots, signal }, (told) => playAll(stage, told));
}

async function playAll(stage: Stage, told: Steps): Promise<void> {
  const extension = await findExtension(stage.browser.context);
  const welcome = await findWelcome(stage, extension);
  await told.step('A demo sandbox account is connected in Options', async () => {
    const seen = await connectAccount(welcome);
    await told.picture('options', await welcome.screenshot());
    return seen;
  });
  await told.step('The helpdesk’s own address is left out', () => nameOwnAddress(welcome));
  await extension.grantSite(stage.desk.origin);
  const ticket = await openTicket(stage);
  await told.step('A ticket is open in the helpdesk', async () => {
    return `“${await ticket.getByRole('heading', { level: 1 }).textContent()}”`;
  });
  await playPopup(stage, { told, extension, ticket });
  await playPlanChange(stage, { told, extension, ticket });
  await told.step('Nothing is left behind', async () => {
    const leaks = await findLeaks(
      { ...stage.browser, insertedInto: new Set() },
      stage.watch,
      stage.simulator.control,
    );
    expect(leaks).toEqual([]);
    return 'no key and no unopened link in profile, pages, consoles or requests to other hosts';
  });
}

interface Scene {
  told: Steps;
  extension: Extension;
  ticket: Page;
}

/** What the agent does in the toolbar's own popup. */
async function playPopup(stage: Stage, { told, extension, ticket }: Scene): Promise<void> {
  let popup: RealPopup | undefined;
  const open = async (): Promise<RealPopup> => extension.openRealPopup(ticket);

  await told.step('The popup, opened on the ticket, finds the customer', async () => {
    popup = await open();
    const seen = await popup.textOf('region', 'Customer');
    expect(seen).toContain(people.jane.email);
    await told.picture('popup', await popup.screenshot());
    return seen.split('\n').slice(0, 2).join(', ');
  });
  await told.step('The site is enabled from the popup', async () => {
    await popup?.click('button', 'Enable on this site');
    await popup?.waitForGone('button', 'Enable on this site');
    await told.picture('ticket', await ticket.screenshot());
    return new URL(stage.desk.origin).host;
  });
  await told.step('A payment-update link is copied', async () => {
    await popup?.click('button', 'Copy payment-update link');
    await expect.poll(() => readClipboard(ticket)).toMatch(/^https:/);
    return checkLink(stage, await readClipboard(ticket));
  });
  await told.step('The portal opens in a new tab', async () => {
    await popup?.close();
    popup = await open();
    await popup.waitFor('region', 'Customer');
    const opened = stage.browser.context.waitForEvent('page');
    await popup.click('button', 'Open portal');
    const portal = await opened;
    await expect(portal.getByText(people.jane.email)).toBeVisible();
    await told.picture('portal', await portal.screenshot());
    return `${new URL(portal.url()).host}, signed in as ${people.jane.email}`;
  });
}

/** The link on the clipboard must be one that Paddle has just made, for this very subscription. */
function checkLink({ simulator }: Stage, copied: string): string {
  const { host, searchParams } = new URL(copied);
  expect(host).toBe('sandbox-customer-portal.paddle.com');
  expect(searchParams.get('subscription_id')).toBe(people.jane.subscriptionId);
  expect(simulator.control.portalTokens()).toContain(searchParams.get('token'));
  return copied;
}
