import type { ActivityPage } from '@/messages/activity';
import type { RailsView, Session } from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import type { Templates } from '@/replies/link-sentence';

export interface OptionsState {
  /** Null until the service worker answered. */
  session: Session | null;
  problem: Problem | null;
  dialog: Dialog | null;
  /** The account that Paddle is being asked about. */
  checkingId: string | null;
  /** What came of asking about an account, until it is asked again. */
  checkProblem: { accountId: string; problem: Problem } | null;
  /** Match patterns that the agent allowed. Null until read. */
  sites: string[] | null;
  settings: Settings | null;
  rails: RailsView | null;
  activity: ActivityShown | null;
  /** Sentences around links that the agent edited. Null until read. */
  replies: Templates | null;
  /** What came of the last thing done, for the status line. */
  said: Said;
}

/** What came of it. Said once more, it is another one: it is shown and heard again. */
export interface Said {
  text: string;
  /** `notice`: it was not done. */
  tone: 'done' | 'notice';
}

export type Dialog =
  | { kind: 'add' }
  | { kind: 'clear-activity' }
  | { kind: 'reset-replies' }
  | { kind: 'replace-key' | 'rename' | 'remove'; accountId: string };

/** The newest entries, as many pages as were asked for. */
export interface ActivityShown extends ActivityPage {
  /** What the last reading came to, where it failed. */
  problem: Problem | null;
}

export interface Settings {
  own: string[];
  mark: boolean;
  autoLockMinutes: number;
  welcomed: boolean;
}

export const firstState: OptionsState = {
  session: null,
  problem: null,
  dialog: null,
  checkingId: null,
  checkProblem: null,
  sites: null,
  settings: null,
  rails: null,
  activity: null,
  replies: null,
  said: { text: '', tone: 'done' },
};

/** The part of the state that says `text`; nothing, to be silent. */
export function saying(text: string, tone: Said['tone'] = 'done'): Pick<OptionsState, 'said'> {
  return { said: { text, tone } };
}
