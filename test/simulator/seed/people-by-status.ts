import { person } from './person';

/** Customers of the demo by the state of their subscription. */
export const peopleByStatus = {
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
};
