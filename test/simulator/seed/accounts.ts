import { fixedId } from '../ids';
import type { Environment } from '../state';

/** The sellers of the demo. Acme has a login for each environment, as every seller at Paddle. */
export const accounts = {
  sandbox: account('Acme', 'sandbox'),
  live: account('Acme', 'production'),
  secondBrand: account('Harbour Notes', 'sandbox'),
};

export type AccountName = keyof typeof accounts;

export const accountNames: readonly AccountName[] = ['sandbox', 'live', 'secondBrand'];

/** Invoice numbers begin with the seller's own. */
export const invoicePrefixes: Record<AccountName, string> = {
  sandbox: '325',
  live: '7310',
  secondBrand: '904',
};

function account(
  name: string,
  environment: Environment,
): { id: string; name: string; environment: Environment; portalId: string } {
  return {
    id: fixedId('acc', `${name} ${environment}`, '2023-05-02'),
    name,
    environment,
    portalId: fixedId('cpl', `${name} ${environment}`, '2024-09-12'),
  };
}
