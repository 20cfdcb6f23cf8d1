import { type Person, type Plan, person } from './person';

const team: Plan = { items: [['teamMonthly', 1]] };

/**
 * The customers of the demo: each stands for a case and is named for it.
 */
export const people = {
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
  noName: person({
    name: null,
    email: 'accounts@quietworks.example',
    locale: 'en',
    country: 'GB',
    joined: '2025-01-22',
    plans: [team],
  }),
  rtl: person({
    name: 'ليلى الحداد',
    email: 'layla@daftar.example',
    locale: 'ar',
    country: 'AE',
    joined: '2025-05-30',
    plans: [team],
  }),
  cjk: person({
    name: '佐藤 花子',
    email: 'hanako.sato@sakura-design.example',
    locale: 'ja',
    country: 'US',
    joined: '2025-06-02',
    plans: [team],
  }),
  plusAddress: person({
    name: 'Nora Lind',
    email: 'nora+billing@fjordlab.example',
    locale: 'no',
    country: 'NO',
    joined: '2025-02-14',
    pays: 'paypal',
    plans: [team],
  }),
  archived: person({
    name: 'Ivan Petrov',
    email: 'ivan@oldmill.example',
    locale: 'en',
    country: 'US',
    joined: '2024-03-18',
    archived: true,
    plans: [{ items: [['starterMonthly', 1]], status: 'canceled' }],
  }),
  pastDue: person({
    name: 'Oliver Reed',
    email: 'oliver@reedandsons.example',
    locale: 'en',
    country: 'US',
    joined: '2025-04-08',
    plans: [
      {
        items: [
          ['businessMonthly', 1],
          ['seatsMonthly', 2],
        ],
        status: 'past_due',
        daysIn: 4,
      },
    ],
  }),
  trialing: person({
    name: 'Priya Nair',
    email: 'priya@monsoon-analytics.example',
    locale: 'en',
    country: 'US',
    joined: '2026-01-12',
    plans: [{ items: [['teamMonthly', 1]], status: 'trialing', daysIn: 5, bills: 0 }],
  }),
  paused: person({
    name: 'Tom Becker',
    email: 'tom@beckerbau.example',
    locale: 'de',
    country: 'DE',
    joined: '2024-10-10',
    plans: [{ items: [['teamMonthly', 1]], status: 'paused', daysIn: 40 }],
  }),
  /** Paused, and going on by itself next month. */
  pausedResuming: person({
    name: 'Chloé Martin',
    email: 'chloe@atelier-martin.example',
    locale: 'fr',
    country: 'FR',
    joined: '2024-12-01',
    plans: [{ items: [['teamMonthly', 1]], status: 'paused', daysIn: 12, scheduled: 'resume' }],
  }),
  canceled: person({
    name: 'Ben Carter',
    email: 'ben@carterprints.example',
    locale: 'en',
    country: 'US',
    joined: '2024-06-25',
    plans: [{ items: [['teamMonthly', 1]], status: 'canceled' }],
  }),
  scheduledCancel: person({
    name: 'Aisha Khan',
    email: 'aisha@brightloom.example',
    locale: 'en',
    country: 'GB',
    joined: '2025-07-07',
    plans: [{ items: [['businessMonthly', 1]], scheduled: 'cancel' }],
  }),
  scheduledPause: person({
    name: 'Lucas Silva',
    email: 'lucas@praiasoft.example',
    locale: 'pt',
    country: 'BR',
    joined: '2025-07-09',
    plans: [{ items: [['teamMonthly', 1]], scheduled: 'pause-and-resume' }],
  }),
  /** Paid by invoice, with a company and a tax number, on a price made for one deal. */
  manual: person({
    name: 'Greta Vogel',
    email: 'einkauf@vogel-werke.example',
    locale: 'de',
    country: 'DE',
    joined: '2024-04-04',
    company: { name: 'Vogel Werke GmbH', taxIdentifier: 'DE811907980' },
    pays: 'nothing',
    plans: [
      {
        items: [
          ['enterpriseDeal', 1],
          ['seatsYearly', 40],
        ],
        manual: true,
        daysIn: 30,
        bills: 2,
      },
    ],
  }),
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
  /** Thirty: more than one portal session takes. */
  manySubscriptions: person({
    name: 'Rivermark Agency',
    email: 'ops@rivermark.example',
    locale: 'en',
    country: 'US',
    joined: '2024-05-15',
    plans: [team, ...Array.from({ length: 29 }, (_, at) => agencyPlan(at))],
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
  duplicates: duplicates('Sam Taylor', [
    'sam@taylor.example',
    'sam+work@taylor.example',
    's.taylor@taylor.example',
  ]),
  /** The same e-mail address in all three accounts. */
  everywhere: everywhere('Alex Morgan', 'alex@morganstudio.example'),
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

/** One human who signed up more than once. */
function duplicates(name: string, emails: [string, string, string]): [Person, Person, Person] {
  const again = (email: string, joined: string): Person =>
    person({ name, email, locale: 'en', country: 'US', joined, plans: [team] });
  return [
    again(emails[0], '2024-08-01'),
    again(emails[1], '2025-01-15'),
    again(emails[2], '2025-10-20'),
  ];
}

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

/** Everybody, in the order of the table. */
export const everyone: readonly Person[] = Object.values(people).flatMap((entry) =>
  'id' in entry ? [entry] : Object.values(entry),
);
