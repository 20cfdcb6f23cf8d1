import type { Announcement } from '@/messages/events';
import { done, failed, type Problem, type Result } from '@/messages/problem';
import type { CommandInput, CommandName, CommandOutput } from '@/messages/protocol';
import type { Desk } from '@/ui/popup/store';
import { aCustomer, anAccount, aPage, aSession, found } from '../builders';

type Answers = { [Name in CommandName]?: (input: CommandInput<Name>) => unknown };

export interface FakeDesk extends Desk {
  /** The commands sent so far, with what they asked. */
  sent: { name: CommandName; input: unknown }[];
  /** Changes what the service worker answers from now on. */
  answer: (answers: Answers) => void;
  /** Answers what each surface says to it. */
  announce: (announcement: Announcement) => unknown[];
  leave: () => void;
}

/** A service worker with one account, a page with one e-mail address, and Jane Doe behind it. */
export function fakeDesk(changed: Answers = {}): FakeDesk {
  const leaving = new AbortController();
  const hearing: ((announcement: Announcement) => unknown)[] = [];
  const sent: FakeDesk['sent'] = [];
  let answers: Answers = { ...usual, ...changed };

  async function send<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
  ): Promise<Result<CommandOutput<Name>>> {
    sent.push({ name, input });
    const answer = await answers[name]?.(input);
    if (isProblem(answer)) return failed(answer);
    // The tests name the answers; the types of all commands at once are beyond the compiler.
    return done(answer as CommandOutput<Name>);
  }

  return {
    surface: 'popup',
    send,
    listen: (onAnnouncement) => hearing.push(onAnnouncement),
    now: Date.now,
    signal: leaving.signal,
    sent,
    answer: (more) => {
      answers = { ...answers, ...more };
    },
    announce: (announcement) => hearing.map((hear) => hear(announcement)),
    leave: () => leaving.abort(),
  };
}

const usual: Answers = {
  readSession: () => aSession(anAccount()),
  readPage: () => aPage({ kind: 'email', value: 'jane@example.com' }),
  lookUp: () => found(aCustomer(1)),
  listSubscriptions: () => ({ subscriptions: [], after: null }),
  readCustomerExtras: () => ({ country: 'SE', balances: [], decimals: null }),
  prepareClipboard: () => null,
  copyPortalLink: () => ({ customerId: aCustomer(1).id, page: 'overview' }),
  copySignInAddress: () => null,
  openPortal: () => ({ customerId: aCustomer(1).id, page: 'overview' }),
  lock: () => ({ locked: true }),
  unlock: () => ({ locked: false }),
};

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'kind' in answer;
}
