import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useInsertable } from '@/ui/popup/use-insertable';
import { useAct } from './use-plan-change';

interface WordsToCopyProps {
  /** For the customer's reply or for the ticket's internal note. */
  words: keyof typeof names;
  /** In small beside the title: the language. */
  beside?: string;
  /** Null while it is loading. */
  text: string | null;
  /** The text for a reply in which something is written already. */
  ungreeted?: string | undefined;
  lang?: string;
  children?: ComponentChildren;
}

const names = {
  reply: {
    title: 'change_for_customer',
    copy: 'change_copy_reply',
    insert: 'change_insert_reply',
  },
  note: { title: 'change_for_ticket', copy: 'change_copy_note', insert: 'change_insert_note' },
} as const;

/** A text with the buttons that copy it, and that write it where it belongs in the ticket. */
export function WordsToCopy({ words, beside, text, ungreeted, lang, children }: WordsToCopyProps) {
  const act = useAct();
  const titleId = useId();
  const insertable = useInsertable();
  const [inserting, setInserting] = useState(false);
  const { title, copy, insert } = names[words];
  const copyText = async () => {
    await navigator.clipboard.writeText(text ?? '');
    act.say(t('change_copied'));
  };
  const insertText = async () => {
    setInserting(true);
    await act.insertText({ text: text ?? '', ungreeted }, words);
    setInserting(false);
  };
  return (
    <section class="change-words" aria-labelledby={titleId}>
      <div class="section-head">
        <h3 id={titleId}>
          {t(title)}
          {beside && <span class="change-words-beside"> {beside}</span>}
        </h3>
        <span class="change-words-buttons">
          {children}
          <span class="split">
            <BusyButton disabled={text === null} onClick={() => void copyText()}>
              <Icon name="copy" />
              {t(copy)}
            </BusyButton>
            {insertable && (
              <BusyButton
                name={t(insert)}
                title={t(insert)}
                busy={inserting}
                disabled={text === null}
                onClick={() => void insertText()}
              >
                <Icon name="insert" />
              </BusyButton>
            )}
          </span>
        </span>
      </div>
      <p class="change-words-text" lang={lang}>
        {text}
      </p>
    </section>
  );
}
