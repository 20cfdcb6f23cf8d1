import { emptyAccount, emptyState, type State } from '../state';
import { accountNames, accounts } from './accounts';
import { addCatalogue } from './catalogue';
import { addPerson } from './customers';
import { addKeys } from './keys';
import { addBulk } from './large';
import { everyone } from './people';

export type SeedName = 'demo' | 'large';

/** A fresh state. IDs, names and amounts are always the same; dates lie around `now`. */
export function seed(name: SeedName, now: Date): State {
  const state = emptyState();
  for (const accountName of accountNames) {
    const account = emptyAccount(accounts[accountName]);
    state.accounts.set(account.id, account);
    addKeys(account, accountName, now);
    addCatalogue(account, accountName);
    for (const person of everyone.filter((each) => each.account === accountName)) {
      addPerson(account, person, now);
    }
    if (name === 'large' && accountName === 'sandbox') addBulk(account, now);
  }
  return state;
}
