import { findExtension } from '../../e2e/extension';
import { connectAccount, findWelcome, nameOwnAddress, openTicket } from './prepare';
import type { Stage } from './stage';

/** Gets everything ready and leaves the browser to the person, until they close it. */
export async function invite(stage: Stage): Promise<number> {
  const extension = await findExtension(stage.browser.context);
  const welcome = await findWelcome(stage, extension);
  console.log(`✓ Options: ${await connectAccount(welcome)}`);
  await nameOwnAddress(welcome);
  await extension.grantSite(stage.desk.origin);
  await openTicket(stage);
  console.log(`✓ Helpdesk: ${stage.desk.origin}

The browser is yours. Press Alt+Shift+K, or click Portage in the toolbar (behind the puzzle piece;
the pin keeps it in sight). Everything talks to a simulated Paddle on this machine.
Ctrl+C here ends the demo.`);
  return new Promise((resolve) => {
    stage.browser.context.once('close', () => resolve(0));
  });
}
