import type { LinkWords } from '@/replies/language';
import type { LanguageTag } from '@/replies/language-tags';
import { type LinkFacts, linkSentence } from '@/replies/link-sentence';
import type { PortalPage } from '@/replies/portal-page';
import { type MessageKey, t } from '@/ui/i18n';

interface ReplyPreviewProps {
  language: LanguageTag;
  page: PortalPage;
  text: string;
  words: LinkWords;
  /** Whether there is a mistake to put right first. */
  waits: boolean;
}

const example: LinkFacts = {
  name: 'Jane Doe',
  plan: 'Acme Team',
  amount: { amount: '4900', currency: 'EUR', decimals: 2 },
  date: '2027-03-09T12:00:00Z',
};

const nothingKnown: LinkFacts = { name: null, plan: null, amount: null, date: null };

/** The sentence as a customer reads it, when all is known and when nothing is. */
export function ReplyPreview({ waits, ...sentence }: ReplyPreviewProps) {
  return (
    <section class="reply-preview" aria-label={t('reply_preview')}>
      {waits ? (
        <p class="hint">{t('reply_preview_waits')}</p>
      ) : (
        <>
          <Example {...sentence} title="reply_preview_known" facts={example} />
          <Example {...sentence} title="reply_preview_unknown" facts={nothingKnown} />
        </>
      )}
    </section>
  );
}

interface ExampleProps extends Omit<ReplyPreviewProps, 'waits'> {
  title: MessageKey;
  facts: LinkFacts;
}

function Example({ language, page, text, words, title, facts }: ExampleProps) {
  const { before, label, after, lang } = linkSentence({
    page,
    locale: language,
    facts,
    templates: { [language]: { [page]: text } },
    words,
  });
  return (
    <>
      <h3>{t(title)}</h3>
      <p class="reply-example" lang={lang}>
        {before}
        <span class="reply-label">{label}</span>
        {after}
      </p>
    </>
  );
}
