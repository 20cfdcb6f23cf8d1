import { ordinaryPeople } from './ordinary-people';
import { peopleByName } from './people-by-name';
import { peopleByPlace } from './people-by-place';
import { peopleByStatus } from './people-by-status';
import { peopleForChanges } from './people-for-changes';
import type { Person } from './person';

/** The customers of the demo: each stands for a case and is named for it. */
export const people = {
  ...ordinaryPeople,
  ...peopleByName,
  ...peopleByStatus,
  ...peopleByPlace,
  ...peopleForChanges,
};

/** Everybody in every account. */
export const everyone: readonly Person[] = Object.values(people).flatMap((entry) =>
  'id' in entry ? [entry] : Object.values(entry),
);
