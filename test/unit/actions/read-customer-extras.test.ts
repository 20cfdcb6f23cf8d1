import { describe, expect, it } from 'vitest';
import type { Desk } from '@/actions/desk';
import { readCustomerExtras } from '@/actions/read-customer-extras';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Person } from '../../simulator/seed/person';
import type { Simulator } from '../../simulator/start';
import { asked, connect, customerId, eachInOffice, forbid, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { maria, jane } = people;

function extrasOf({ id }: Person) {
  return readCustomerExtras(desk, { accountId, customerId: customerId(id) });
}

describe('country and credit', () => {
  it('are read side by side, amounts in minor units', async () => {
    const { country, balances } = await extrasOf(maria);
    expect(country).toBe('ES');
    expect(balances).toMatchObject([{ currency_code: 'EUR', balance: { available: '1500' } }]);
    expect(asked(simulator).toSorted()).toEqual([
      'GET /currencies',
      `GET /customers/${maria.id}/addresses`,
      `GET /customers/${maria.id}/credit-balances`,
    ]);
  });

  it('are an empty list, not unknown, where there never was credit', async () => {
    expect(await extrasOf(jane)).toMatchObject({ country: 'US', balances: [] });
  });

  it('are each left out where the key may not read them, the other stays', async () => {
    forbid(simulator, keys.sandbox, 'address.read');
    expect(await extrasOf(jane)).toMatchObject({ country: null, balances: [] });
    forbid(simulator, keys.sandbox, 'customer.read');
    expect(await extrasOf(maria)).toMatchObject({ country: null, balances: null });
  });

  it('know no country of a customer without an address', async () => {
    for (const { addresses } of simulator.control.state.accounts.values()) {
      addresses.delete(jane.addressId);
    }
    expect((await extrasOf(jane)).country).toBeNull();
  });

  it('come with how Paddle counts its currencies, read once', async () => {
    simulator.control.state.policies.decimals = { HUF: 0 };
    expect((await extrasOf(maria)).decimals).toMatchObject({ EUR: 2, JPY: 0, HUF: 0 });
    await extrasOf(jane);
    expect(asked(simulator).filter((path) => path === 'GET /currencies')).toHaveLength(1);
  });

  it('come without it where Paddle does not say', async () => {
    const action = { kind: 'status', status: 404, code: 'not_found' } as const;
    simulator.control.addFault({ match: { path: '/currencies' }, action });
    expect(await extrasOf(jane)).toEqual({ country: 'US', balances: [], decimals: null });
  });

  it('fail for any other reason: nothing is made up', async () => {
    const action = { kind: 'status', status: 403, code: 'invalid_token' } as const;
    simulator.control.addFault({ match: { path: /credit-balances$/ }, action });
    expect(await kindOf(extrasOf(jane))).toBe('key-refused');
  });
});
