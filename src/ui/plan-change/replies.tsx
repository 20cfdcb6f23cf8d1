import { useState } from 'preact/hooks';
import type { ChangeStanding } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useInsertable } from '@/ui/popup/use-insertable';
import type { NameItem } from './item-names';
import { customerReply, ticketNote } from './reply';
import { replyFactsOf } from './reply-facts';
import { useAct, usePlanChange } from './use-plan-change';

/** Words about a change that was applied, ready to be copied. */
export function Replies({ entry, nameOf }: { entry: ChangeStanding; nameOf: NameItem }) {
  const customer = usePlanChange((state) => state.customer);
  const quotes = usePlanChange((state) => state.quotes);
  const confirmed = Object.values(quotes).find(
    (quote) => quote.state === 'ready' && quote.previewed.id === entry.id,
  );
  const next = confirmed?.state === 'ready' ? confirmed.previewed.meaning.next : null;
  const facts = replyFactsOf({ entry, customer, nameOf, next });
  return (
    <section class="change-part" aria-label={t('change_words_to_copy')}>
      <Words words="reply" text={customerReply(facts)} />
      <Words words="note" text={ticketNote(facts)} />
    </section>
  );
}

interface WordsProps {
  words: keyof typeof names;
  text: string;
}

const names = {
  reply: {
    title: 'change_for_customer',
    copy: 'change_copy_reply',
    insert: 'change_insert_reply',
  },
  note: { title: 'change_for_ticket', copy: 'change_copy_note', insert: 'change_insert_note' },
} as const;

function Words({ words, text }: WordsProps) {
  const act = useAct();
  const insertable = useInsertable();
  const [inserting, setInserting] = useState(false);
  const { title, copy, insert } = names[words];
  const copyText = async () => {
    await navigator.clipboard.writeText(text);
    act.say(t('change_copied'));
  };
  const insertText = async () => {
    setInserting(true);
    await act.insertText(text, words);
    setInserting(false);
  };
  return (
    <div class="change-words">
      <div class="section-head">
        <h3>{t(title)}</h3>
        <span class="split">
          <BusyButton onClick={() => void copyText()}>
            <Icon name="copy" />
            {t(copy)}
          </BusyButton>
          {insertable && (
            <BusyButton
              name={t(insert)}
              title={t(insert)}
              busy={inserting}
              onClick={() => void insertText()}
            >
              <Icon name="insert" />
            </BusyButton>
          )}
        </span>
      </div>
      <p class="change-words-text">{text}</p>
    </div>
  );
}
