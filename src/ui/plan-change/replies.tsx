import { useState } from 'preact/hooks';
import type { ChangeStanding } from '@/messages/change-answers';
import { changeReply } from '@/replies/change-reply';
import { matchLanguage } from '@/replies/match-language';
import { changeNote } from '@/replies/ticket-note';
import { formatLanguage } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { useLanguage } from '@/ui/parts/use-language';
import type { NameItem } from './item-names';
import { changeFactsOf, changeNoteOf } from './reply-facts';
import { usePlanChange } from './use-plan-change';
import { WordsToCopy } from './words-to-copy';

/** Words about a change that was applied, ready to be copied. */
export function Replies({ entry, nameOf }: { entry: ChangeStanding; nameOf: NameItem }) {
  const customer = usePlanChange((state) => state.customer);
  const quotes = usePlanChange((state) => state.quotes);
  const confirmed = Object.values(quotes).find(
    (quote) => quote.state === 'ready' && quote.previewed.id === entry.id,
  );
  const next = confirmed?.state === 'ready' ? confirmed.previewed.meaning.next : null;
  const sources = { entry, customer, nameOf, next };
  const facts = changeFactsOf(sources);
  const [inOwn, setInOwn] = useState(false);
  const theirs = customer?.locale ?? language();
  const differ = matchLanguage(theirs) !== matchLanguage(language());
  const locale = inOwn ? language() : theirs;
  const tag = matchLanguage(locale);
  const loaded = useLanguage(tag);
  const words = loaded?.tag === tag ? loaded.words : null;
  const reply = words && changeReply({ facts, locale, tag, language: words });
  return (
    <section class="change-part" aria-label={t('change_words_to_copy')}>
      <WordsToCopy
        beside={formatLanguage(tag, language())}
        words="reply"
        lang={tag}
        text={reply?.text ?? null}
        ungreeted={reply?.ungreeted}
      >
        {differ && (
          <BusyButton kind="quiet" onClick={() => setInOwn(!inOwn)}>
            {t('change_reply_in', nameOfLanguage(inOwn ? theirs : language()))}
          </BusyButton>
        )}
      </WordsToCopy>
      <WordsToCopy words="note" text={changeNote(changeNoteOf(sources))} />
    </section>
  );
}

function nameOfLanguage(locale: string): string {
  return formatLanguage(matchLanguage(locale), language());
}
