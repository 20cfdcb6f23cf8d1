import { test as base } from '../e2e/fixtures';
import { nameOwnAddress } from '../run/demo/prepare';
import { keys } from '../simulator/seed/keys';

interface Fixtures {
  /** Before the first ticket: an account, and the helpdesk's own address. */
  prepared: undefined;
}

export const test = base.extend<Fixtures>({
  prepared: [
    async ({ connect, welcome }, use) => {
      await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
      await nameOwnAddress(welcome);
      await use(undefined);
    },
    { auto: true },
  ],
});
