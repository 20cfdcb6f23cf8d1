import { expect, it, vi } from 'vitest';
import { createLinkSentence } from '@/actions/create-link-sentence';
import type { Desk } from '@/actions/desk';
import { replyTemplates } from '@/storage/settings';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { asked, connect, customerId, eachInOffice, openOffice, subscriptionId } from './office';
import { throughTls } from './through-tls';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { huf } = people;

/** What leads up to the link in a sentence that says what is billed. */
async function sentenceBefore(): Promise<string> {
  // There are no sentences in Hungarian.
  await replyTemplates.setValue({ en: { view_subscription: '[It stays at {amount}: ]{link}' } });
  const { sentence } = await createLinkSentence(desk, {
    accountId,
    customerId: customerId(huf.id),
    subscriptionId: subscriptionId(huf.subscriptionId),
    page: 'view_subscription',
  });
  return sentence.before;
}

it('counts an amount as Paddle does', async () => {
  simulator.control.state.policies.decimals = { HUF: 2 };
  const hundredths = await sentenceBefore();
  desk = openOffice(simulator);
  accountId = (await connect('Acme', keys.sandbox)).id;
  simulator.control.state.policies.decimals = { HUF: 0 };
  const whole = await sentenceBefore();

  expect(hundredths).toMatch(/^It stays at HUF\s[\d,]+\.\d\d: $/);
  expect(whole).toMatch(/^It stays at HUF\s[\d,]+: $/);
  expect(whole.replace(/\D/g, '')).toBe(hundredths.replace(/\D/g, ''));
});

it('counts by the table where Paddle does not say', async () => {
  const known = await sentenceBefore();
  desk = openOffice(simulator);
  accountId = (await connect('Acme', keys.sandbox)).id;
  simulator.control.addFault({
    match: { path: '/currencies' },
    times: 9,
    action: { kind: 'status', status: 404, code: 'not_found', detail: 'No such path.' },
  });
  expect(await sentenceBefore()).toBe(known);
});

it('asks for the decimals of currencies only where a sentence says an amount', async () => {
  await createLinkSentence(desk, {
    accountId,
    customerId: customerId(huf.id),
    subscriptionId: undefined,
    page: 'overview',
  });
  expect(asked(simulator)).not.toContain('GET /currencies');
  await sentenceBefore();
  expect(asked(simulator)).toContain('GET /currencies');
});

it('makes no link when the words for it cannot be read', async () => {
  const answer = throughTls(simulator);
  vi.stubGlobal('fetch', (to: Request | string) =>
    typeof to === 'string' ? Promise.reject(new TypeError('gone')) : answer(to),
  );
  // Slow enough for a link to be made meanwhile.
  simulator.control.addFault({
    match: { path: `/customers/${people.yearly.id}` },
    action: { kind: 'delay', milliseconds: 500 },
  });
  const writing = createLinkSentence(desk, {
    accountId,
    customerId: customerId(people.yearly.id),
    subscriptionId: undefined,
    page: 'overview',
  });
  await expect(writing).rejects.toThrow();
  const posts = simulator.control.requests().filter(({ method }) => method === 'POST');
  expect(posts).toEqual([]);
});
