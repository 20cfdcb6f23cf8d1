import type { Finding } from '@/detection/finding';
import { type MessageKey, t } from '@/ui/i18n';
import { Icon, type IconName } from '@/ui/parts/icon';
import { useAct, usePopup } from './use-popup';

/** Looks up what it says. Of which kind that is an address shows by itself. */
export function FindingButton({ finding }: { finding: Finding }) {
  const current = usePopup(({ search }) => 'query' in search && search.query === finding.value);
  const act = useAct();
  const { icon, word } = kinds[finding.kind];
  const isAddress = finding.kind === 'email';
  const wordsOnly = usePopup(({ page }) => page?.ticket?.inWordsOnly.includes(finding.value));
  const whole = wordsOnly ? `${finding.value} (${t('in_words_only')})` : finding.value;
  return (
    <button
      type="button"
      class="finding"
      aria-label={isAddress ? `${t(word)} ${whole}` : undefined}
      aria-pressed={current}
      title={whole}
      onClick={() => void act.showFinding(finding)}
    >
      <Icon name={icon} />
      {!isAddress && <span class="finding-kind">{t(word)}</span>}
      <bdi class={isAddress ? 'finding-value' : 'finding-value mono'}>
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
