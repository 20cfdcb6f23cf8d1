import { browser } from 'wxt/browser';
import type { Desk } from '@/actions/desk';
import { announce } from '@/messages/announce';
import { autoLockMinutes } from '@/storage/settings';
import { lockVault } from '@/storage/vault';

/** Locks when the agent has been away for the minutes set, or the screen was locked. */
export function lockWhenAway(desk: Desk): void {
  void watchIdle();
  autoLockMinutes.watch(() => void watchIdle());
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock(desk);
  });
}

/** Forgets every key in memory and tells the open surfaces. */
export async function lock(desk: Desk): Promise<void> {
  desk.forgetKeys();
  await lockVault();
  // Until then a key was at hand, and may have been taken up again.
  desk.forgetKeys();
  await announce({ event: 'sessionChanged' });
}

async function watchIdle(): Promise<void> {
  browser.idle.setDetectionInterval((await autoLockMinutes.getValue()) * 60);
}
