import type { ChangeStanding } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
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
      <Words title="change_for_customer" button="change_copy_reply" text={customerReply(facts)} />
      <Words title="change_for_ticket" button="change_copy_note" text={ticketNote(facts)} />
    </section>
  );
}

interface WordsProps {
  title: MessageKey;
  button: MessageKey;
  text: string;
}

function Words({ title, button, text }: WordsProps) {
  const act = useAct();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    act.say(t('change_copied'));
  };
  return (
    <div class="change-words">
      <div class="section-head">
        <h3>{t(title)}</h3>
        <BusyButton onClick={() => void copy()}>
          <Icon name="copy" />
          {t(button)}
        </BusyButton>
      </div>
      <p class="change-words-text">{text}</p>
    </div>
  );
}
