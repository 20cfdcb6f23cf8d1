import './replies.css';
import { useRef, useState } from 'preact/hooks';
import { checkTemplate, type Mistake } from '@/replies/check-template';
import { defaultTemplate } from '@/replies/default-template';
import type { LanguageTag } from '@/replies/language-tags';
import type { PortalPage } from '@/replies/portal-page';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { useLanguage } from '@/ui/parts/use-language';
import { ReplyChoice } from './reply-choice';
import { ReplyField } from './reply-field';
import { ReplyPreview } from './reply-preview';
import { ReplyTransfer } from './reply-transfer';
import { ReplyWaiting } from './reply-waiting';
import { useAct, useOptions } from './use-options';

const isReset = '';

/** The sentence around a link: chosen by language and page, edited, looked at, kept. */
export function ReplyEditor() {
  const templates = useOptions((state) => state.replies) ?? {};
  const [chosen, setLanguage] = useState<LanguageTag>('en');
  const [page, setPage] = useState<PortalPage>('overview');
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(isReset);
  const act = useAct();
  const ready = useLanguage(chosen);
  // The sentence of the language before stays in its place until then; it takes no letter.
  const shownLast = useRef(ready);
  if (ready) shownLast.current = ready;
  const loaded = ready ?? shownLast.current;
  if (!loaded) return <ReplyWaiting />;

  const { tag: language, words } = loaded;
  const place = `${language} ${page}`;
  const ours = defaultTemplate(words.links, page);
  const kept = templates[language]?.[page];
  const text = drafts[place] ?? kept ?? ours;
  const mistakes = checkTemplate(text);
  // A sentence that is being written is wrong most of the time: nothing is said before *Save*.
  const shown: Mistake[] = asked === place ? mistakes : [];

  const write = (draft: string) => setDrafts({ ...drafts, [place]: draft });
  const forget = (where: string) => {
    const { [where]: _forgotten, ...others } = drafts;
    setDrafts(others);
    setAsked(isReset);
  };
  const save = async () => {
    setAsked(place);
    if (mistakes.length > 0) return;
    await act.saveReply({ language, page, text: text === ours ? null : text });
    forget(place);
  };
  const reset = async () => {
    await act.saveReply({ language, page, text: null });
    forget(place);
  };

  return (
    <form
      class="card reply-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ReplyChoice {...{ page, templates, setLanguage, setPage }} language={chosen} />
      <ReplyField text={text} lang={language} mistakes={shown} waits={!ready} onInput={write} />
      <ReplyPreview {...{ language, page, text }} words={words.links} waits={mistakes.length > 0} />
      <div class="reply-buttons">
        <BusyButton kind="primary" type="submit" disabled={!ready}>
          {t('save')}
        </BusyButton>
        <BusyButton
          disabled={!ready || (text === ours && kept === undefined)}
          onClick={() => void reset()}
        >
          {t('reply_reset')}
        </BusyButton>
      </div>
      <ReplyTransfer templates={templates} onReplaced={() => setDrafts({})} />
    </form>
  );
}
