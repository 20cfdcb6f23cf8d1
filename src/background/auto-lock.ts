import { browser } from 'wxt/browser';
import { announce } from '@/messages/announce';
import { autoLockMinutes } from '@/storage/settings';
import { lockVault } from '@/storage/vault';

/** Locks when the agent has been away for the minutes set, or the screen was locked. */
export function lockWhenAway(): void {
  void watchIdle();
  autoLockMinutes.watch(() => void watchIdle());
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock();
  });
}

/** Forgets every key in memory and tells the open surfaces. */
export async function lock(): Promise<void> {
  await lockVault();
  await announce({ event: 'sessionChanged' });
}

async function watchIdle(): Promise<void> {
  browser.idle.setDetectionInterval((await autoLockMinutes.getValue()) * 60);
}
