import type { Session } from '@/messages/answers';
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
  /** Sentences around links that the agent edited. Null until read. */
  replies: Templates | null;
  /** What went well, for the status line. */
  said: string;
}

export type Dialog =
  | { kind: 'add' }
  | { kind: 'reset-replies' }
  | { kind: 'replace-key' | 'rename' | 'remove'; accountId: string };

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
  replies: null,
  said: '',
};
