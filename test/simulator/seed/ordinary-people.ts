import { type Plan, person } from './person';

const team: Plan = { items: [['teamMonthly', 1]] };

/** Customers of the demo by what they have bought. */
export const ordinaryPeople = {
  /** The usual case: one active monthly plan with an add-on. */
  jane: person({
    name: 'Jane Doe',
    email: 'jane.doe@northwind.example',
    locale: 'en',
    country: 'US',
    joined: '2025-03-04',
    plans: [
      {
        items: [
          ['teamMonthly', 1],
          ['seatsMonthly', 4],
        ],
      },
    ],
  }),
  /** Two plans, in euros, with credit from a downgrade. */
  maria: person({
    name: 'María García',
    email: 'maria@estudio-lumbre.example',
    locale: 'es',
    country: 'ES',
    joined: '2024-11-19',
    credit: '1500',
    plans: [
      {
        items: [
          ['businessYearly', 1],
          ['seatsYearly', 10],
          ['supportYearly', 1],
        ],
        daysIn: 120,
      },
      team,
    ],
  }),
  yearly: person({
    name: 'Daniel Novák',
    email: 'daniel@novak.example',
    locale: 'cs',
    country: 'CZ',
    joined: '2025-09-09',
    plans: [
      {
        items: [
          ['teamYearly', 1],
          ['seatsYearly', 3],
        ],
        daysIn: 200,
        bills: 1,
      },
    ],
  }),
  /** One of each status, the canceled ones last in nobody's order. */
  mixed: person({
    name: 'Sofia Rossi',
    email: 'sofia@bottega-rossi.example',
    locale: 'it',
    country: 'IT',
    joined: '2024-07-01',
    plans: [
      { items: [['starterYearly', 1]], status: 'canceled' },
      { items: [['businessTaxIncluded', 1]], discount: 'loyal' },
      { items: [['teamMonthly', 1]], status: 'paused' },
      {
        items: [
          ['teamLastYear', 1],
          ['storageMonthly', 3],
        ],
      },
    ],
  }),
  /** Thirty: more than one portal session takes. */
  manySubscriptions: person({
    name: 'Rivermark Agency',
    email: 'ops@rivermark.example',
    locale: 'en',
    country: 'US',
    joined: '2024-05-15',
    plans: [team, ...Array.from({ length: 29 }, (_, at) => agencyPlan(at))],
  }),
};

function agencyPlan(at: number): Plan {
  if (at % 9 === 8) return { items: [['teamMonthly', 1]], status: 'canceled' };
  return at % 2 === 0
    ? {
        items: [
          ['businessMonthly', 1],
          ['seatsMonthly', 1 + at],
        ],
      }
    : { items: [['teamMonthly', 1]] };
}
