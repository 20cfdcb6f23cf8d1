import { ticketNumbers } from '../../helpdesk/demo/tickets';
import type { Measure } from '../measure';
import { roundTrips } from '../statistics';
import type { Stage } from './stage';

/** Milliseconds by which each answer is held back; far more than the popup takes in between. */
const delay = 1_000;

/** Tickets that name nothing but the requester's e-mail address. */
const byEmail = [ticketNumbers.email, ticketNumbers.twoPlans];

/** Round trips from the press on the toolbar button until customer and subscriptions are drawn. */
export async function ticketToCustomer(stage: Stage): Promise<Measure> {
  let most = 0;
  for (const number of byEmail) most = Math.max(most, await roundTripsOf(stage, number));
  return {
    name: 'round trips: ticket with an e-mail to customer and subscriptions drawn',
    value: most,
    budget: 2,
  };
}

async function roundTripsOf(stage: Stage, ticketNumber: number): Promise<number> {
  const { control } = stage.simulator;
  const ticket = await stage.openTicket(ticketNumber);
  const asked = control.requests().length;
  control.addFault({
    times: Number.POSITIVE_INFINITY,
    action: { kind: 'delay', milliseconds: delay, when: 'before' },
  });
  const popup = await stage.extension.openRealPopup(ticket);
  await popup.waitFor('button', 'Copy portal link');
  await popup.waitFor('button', 'Copy payment-update link');
  await popup.close();
  control.clearFaults();
  await ticket.close();
  const arrivals = control
    .requests()
    .slice(asked)
    .map(({ at }) => Date.parse(at));
  if (arrivals.length === 0) throw new Error('A customer was drawn without asking Paddle');
  return roundTrips(arrivals, delay);
}
