import { person } from './person';

/** Customers of the demo whose plan is to be changed, each with something in the way or to keep. */
export const peopleForChanges = {
  /** Every charge is declined. */
  declining: person({
    name: 'Noah Fischer',
    email: 'noah@fischerlab.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-10',
    declines: 'not_enough_balance',
    plans: [{ items: [['teamMonthly', 1]] }],
  }),
  /** Nothing to charge: the card is gone. */
  cardless: person({
    name: 'Ingrid Solberg',
    email: 'ingrid@solberg.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-11',
    pays: 'nothing',
    plans: [{ items: [['teamMonthly', 1]] }],
  }),
  /** More credit than most changes cost. */
  creditHolder: person({
    name: 'Zoe Papadaki',
    email: 'zoe@kykladesign.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-12',
    credit: '20000',
    plans: [{ items: [['teamMonthly', 1]] }],
  }),
  /** In twenty minutes: locked until it is through. */
  renewingSoon: person({
    name: 'Mateo Cruz',
    email: 'mateo@cruzfilms.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-13',
    plans: [{ items: [['teamMonthly', 1]], renewsInMinutes: 20 }],
  }),
  /** The add-on has no yearly price. */
  noCounterpart: person({
    name: 'Freya Holm',
    email: 'freya@holmarchive.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-14',
    plans: [
      {
        items: [
          ['businessMonthly', 1],
          ['storageMonthly', 4],
        ],
      },
    ],
  }),
  /** On a price which is no longer sold. */
  archivedPrice: person({
    name: 'George Hall',
    email: 'george@hallworks.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-15',
    plans: [
      {
        items: [
          ['teamLastYear', 1],
          ['seatsMonthly', 2],
        ],
      },
    ],
  }),
  /** On a price made for one deal, paid by card. */
  customPrice: person({
    name: 'Yuki Tanaka',
    email: 'yuki@tanakasystems.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-16',
    plans: [
      {
        items: [
          ['enterpriseDeal', 1],
          ['seatsYearly', 12],
        ],
        daysIn: 60,
        bills: 1,
      },
    ],
  }),
  /** Never fewer than five of the add-on, never more than fifty. */
  quantityBounds: person({
    name: 'Ruth Adeyemi',
    email: 'ruth@adeyemiclinic.example',
    locale: 'en',
    country: 'US',
    joined: '2025-06-17',
    plans: [
      {
        items: [
          ['teamMonthly', 1],
          ['devicesMonthly', 10],
        ],
      },
    ],
  }),
};
