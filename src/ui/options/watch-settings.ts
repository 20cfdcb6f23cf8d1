import * as settings from '@/storage/settings';
import type { OptionsActions } from './store';

/** Keeps what is shown true when another page of Portage changes it. */
export function watchSettings(act: OptionsActions, signal: AbortSignal): void {
  const { ownAddresses, markFindings, autoLockMinutes, welcomed } = settings;
  const stops = [
    ...[ownAddresses, markFindings, autoLockMinutes, welcomed].map((setting) =>
      setting.watch(() => void act.readSettings()),
    ),
    settings.chosenRails.watch(() => void act.readRails()), // It tells its failure.
    settings.replyTemplates.watch(() => void act.readReplies()),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}
