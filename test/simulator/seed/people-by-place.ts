import { type Person, type Plan, person } from './person';

const team: Plan = { items: [['teamMonthly', 1]] };

/** Customers of the demo by their money, and by the account which knows them. */
export const peopleByPlace = {
  jpy: person({
    name: 'Kenji Mori',
    email: 'kenji@hoshizora.example',
    locale: 'ja',
    country: 'JP',
    joined: '2025-08-01',
    plans: [{ items: [['businessMonthly', 1]] }],
  }),
  huf: person({
    name: 'Szabó Réka',
    email: 'reka@dunaweb.example',
    locale: 'hu',
    country: 'HU',
    joined: '2025-08-02',
    plans: [{ items: [['businessMonthly', 1]] }],
  }),
  cop: person({
    name: 'Camila Rojas',
    email: 'camila@andesapp.example',
    locale: 'es',
    country: 'CO',
    joined: '2025-08-03',
    plans: [{ items: [['businessMonthly', 1]] }],
  }),
  /** In the live account only. */
  liveOnly: person({
    name: 'Emily Stone',
    email: 'emily@stoneharbor.example',
    locale: 'en',
    country: 'US',
    joined: '2025-03-20',
    account: 'live',
    plans: [
      {
        items: [
          ['businessMonthly', 1],
          ['supportMonthly', 1],
        ],
      },
    ],
  }),
  secondBrandOnly: person({
    name: 'Hugo Berg',
    email: 'hugo@bergnotes.example',
    locale: 'sv',
    country: 'SE',
    joined: '2025-03-21',
    account: 'secondBrand',
    plans: [team],
  }),
  /** The same e-mail address in all three accounts. */
  everywhere: everywhere('Alex Morgan', 'alex@morganstudio.example'),
};

function everywhere(
  name: string,
  email: string,
): Record<'sandbox' | 'live' | 'secondBrand', Person> {
  const within = (account: Person['account']): Person =>
    person({
      name,
      email,
      account,
      locale: 'en',
      country: 'US',
      joined: '2025-05-05',
      plans: [team],
    });
  return { sandbox: within('sandbox'), live: within('live'), secondBrand: within('secondBrand') };
}
