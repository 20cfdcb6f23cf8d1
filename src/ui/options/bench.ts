import type { StoreApi } from 'zustand/vanilla';
import type { Announcement } from '@/messages/events';
import type { send } from '@/messages/send';
import type { OptionsState } from './state';

/** What the store needs of the world. */
export interface Desk {
  send: typeof send;
  listen: (onAnnouncement: (announcement: Announcement) => void, signal: AbortSignal) => void;
  signal: AbortSignal;
}

/** What a group of actions works with. */
export interface Bench {
  desk: Desk;
  store: StoreApi<OptionsState>;
}
