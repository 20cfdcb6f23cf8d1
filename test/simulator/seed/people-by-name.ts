import { type Person, type Plan, person } from './person';

const team: Plan = { items: [['teamMonthly', 1]] };

/** Customers of the demo who are hard to name, write to or tell apart. */
export const peopleByName = {
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
  duplicates: duplicates('Sam Taylor', [
    'sam@taylor.example',
    'sam+work@taylor.example',
    's.taylor@taylor.example',
  ]),
};

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
