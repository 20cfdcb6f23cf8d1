import type { Measure } from '../measure';
import { clickToClipboard } from './click-to-clipboard';
import { firstPaint } from './first-paint';
import { onStage } from './stage';
import { ticketToCustomer } from './ticket-to-customer';

/** The figures of the popup, in the production build in a real browser; smaller is better. */
export function benchPopup(): Promise<Measure[]> {
  return onStage(async (stage) => [
    await firstPaint(stage),
    ...(await clickToClipboard(stage)),
    await ticketToCustomer(stage),
  ]);
}
