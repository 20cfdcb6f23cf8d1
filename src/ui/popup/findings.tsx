import { useState } from 'preact/hooks';
import type { Finding } from '@/detection/finding';
import { type MessageKey, plural, t } from '@/ui/i18n';
import { Icon, type IconName } from '@/ui/parts/icon';
import { EnableSite } from './enable-site';
import { Requester } from './requester';
import { useAct, usePopup } from './use-popup';

const shownAtOnce = 6;

/** What stands on the page of the ticket, as buttons that look it up. */
export function Findings() {
  const page = usePopup((state) => state.page);
  const problem = usePopup((state) => state.pageProblem);
  const [unfolded, setUnfolded] = useState(false);
  const all = page?.findings ?? [];
  const shown = unfolded ? all : all.slice(0, shownAtOnce);
  const asked = page !== null || problem !== null;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <div class="section-head">
        <h2 id="findings-title">{t('on_this_page')}</h2>
        <EnableSite />
      </div>
      <Requester />
      {!asked && <div class="skeleton skeleton-chips" />}
      {asked && all.length === 0 && <p class="hint">{t(emptyWords(page?.access))}</p>}
      {all.length > 0 && (
        <ul class="finding-list">
          {shown.map((finding) => (
            <li key={finding.kind + finding.value}>
              <FindingButton finding={finding} />
            </li>
          ))}
          {all.length > shownAtOnce && (
            <li>
              <button
                type="button"
                class="link"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              >
                {unfolded ? t('show_fewer') : plural('show_more', all.length - shownAtOnce)}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function FindingButton({ finding }: { finding: Finding }) {
  const current = usePopup(({ search }) => 'query' in search && search.query === finding.value);
  const act = useAct();
  const { icon, word } = kinds[finding.kind];
  const wordsOnly = usePopup(({ page }) => page?.ticket?.inWordsOnly.includes(finding.value));
  return (
    <button
      type="button"
      class="finding"
      aria-pressed={current}
      title={wordsOnly ? `${finding.value} (${t('in_words_only')})` : finding.value}
      onClick={() => void act.showFinding(finding)}
    >
      <Icon name={icon} />
      <span class="finding-kind">{t(word)}</span>
      <bdi class={finding.kind === 'email' ? 'finding-value' : 'finding-value mono'}>
        <Value finding={finding} />
      </bdi>
      {wordsOnly && (
        <span class="finding-words">
          <Icon name="quote" />
          <span class="unseen">{t('in_words_only')}</span>
        </span>
      )}
    </button>
  );
}

/** The ends of an ID tell it from others: its middle gives way first. All of it stays readable. */
function Value({ finding: { kind, value } }: { finding: Finding }) {
  if (kind === 'email' || kind === 'invoice') return <>{value}</>;
  return (
    <>
      <span class="finding-head">{value.slice(0, -6)}</span>
      {value.slice(-6)}
    </>
  );
}

const kinds: Record<Finding['kind'], { icon: IconName; word: MessageKey }> = {
  subscription: { icon: 'repeat', word: 'finding_subscription' },
  customer: { icon: 'person', word: 'finding_customer' },
  transaction: { icon: 'card', word: 'finding_transaction' },
  invoice: { icon: 'receipt', word: 'finding_invoice' },
  email: { icon: 'mail', word: 'finding_email' },
};

function emptyWords(access: 'granted' | 'once' | 'unreadable' | undefined): MessageKey {
  return access === 'granted' || access === 'once' ? 'page_holds_nothing' : 'page_unreadable';
}
