import type { PreviewMeaning } from '@/billing/preview-meaning';
import type { PlanChangeStart } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { type BillPart, billOf } from './bill-rows';
import type { NameItem } from './item-names';

interface BillTableProps {
  /** Null while the figures are on their way. */
  meaning: PreviewMeaning | null;
  nameOf: NameItem;
  paysWith: PlanChangeStart['paysWith'];
}

export function BillTable({ meaning, nameOf, paysWith }: BillTableProps) {
  const parts = meaning && billOf(meaning, nameOf);
  return (
    <section class="change-part">
      <table class="bill" aria-busy={meaning === null} data-long={parts?.some(isLong) ?? false}>
        <caption>{t('change_what_will_be_billed')}</caption>
        {parts ? parts.map(part) : <Skeleton />}
      </table>
      {meaning?.now.kind === 'charge' && <p class="hint">{payerWords(paysWith)}</p>}
      {meaning?.now.kind === 'invoice' && <p class="hint">{t('change_pays_by_invoice')}</p>}
      {meaning?.next.kind === 'bill' && <p class="hint">{t('change_estimate_hint')}</p>}
    </section>
  );
}

function part({ title, rows, compares }: BillPart) {
  return (
    <tbody key={title}>
      <tr>
        <th scope="rowgroup" colSpan={compares ? 1 : 3}>
          {title}
        </th>
        {compares && <th scope="col">{t('change_before')}</th>}
        {compares && <th scope="col">{t('change_after')}</th>}
      </tr>
      {rows.map(({ name, note, before, after, strong }, at) => (
        // Two lines may have the same name: a credit and a charge of one price.
        <tr key={`${name} ${at}`} data-strong={strong}>
          <th scope="row" colSpan={compares ? 1 : 2}>
            <bdi>{name}</bdi>
            {note !== null && <span class="bill-note">{note}</span>}
          </th>
          {compares && <td class="tabular">{before}</td>}
          <td class="tabular">{after}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Whether two of its amounts beside each other leave little for the names. */
function isLong({ rows, compares }: BillPart): boolean {
  return compares && rows.some(({ after }) => after.length > widestBesideAnother);
}

const widestBesideAnother = 12;

function Skeleton() {
  return (
    <tbody>
      {[1, 2, 3, 4, 5].map((line) => (
        <tr key={line}>
          <td colSpan={3}>
            <div class="skeleton bill-skeleton" />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** What Paddle will charge, as far as the last payment tells. */
function payerWords(paysWith: PlanChangeStart['paysWith']): string {
  if (!paysWith) return t('change_pays_unknown');
  const { card, type } = paysWith;
  if (card) return t('change_pays_card', capitalised(card.type), card.last4);
  return t('change_pays_with', capitalised(type));
}

function capitalised(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
