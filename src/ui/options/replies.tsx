import { t } from '@/ui/i18n';
import { lazy } from '@/ui/parts/lazy';
import { ReplyWaiting } from './reply-waiting';

/** It loads after the page is there, and its sentences after it. */
const ReplyEditor = lazy(
  () => import('./reply-editor').then((editor) => editor.ReplyEditor),
  ReplyWaiting,
);

export function Replies() {
  return (
    <section id="replies" class="section" aria-labelledby="replies-title">
      <div class="section-title">
        <h2 id="replies-title">{t('replies')}</h2>
      </div>
      <p class="hint">{t('replies_text')}</p>
      <ReplyEditor />
      <div class="card">
        <h3>{t('lasting_address_title')}</h3>
        <p class="hint">{t('lasting_address_text')}</p>
      </div>
    </section>
  );
}
