import type { MeantLine } from '@/billing/preview-lines';
import type { PreviewMeaning } from '@/billing/preview-meaning';
import { formatDate, formatShortDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { cycleWords } from '@/ui/popup/plan';
import { endsBefore } from './figures';
import { type ItemName, itemWords, type NameItem } from './item-names';

export interface BillRow {
  name: string;
  note: string | null;
  /** Only of what is billed again and again. */
  before: string | null;
  after: string;
  strong: boolean;
}

export interface BillPart {
  title: string;
  rows: BillRow[];
  /** Whether it has a column for before. */
  compares: boolean;
}

/** What will be billed, line by line as Paddle reckons it: now, with the next bill, and from then on. */
export function billOf(meaning: PreviewMeaning, nameOf: NameItem): BillPart[] {
  return [nowPart(meaning, nameOf), nextPart(meaning, nameOf), thenPart(meaning, nameOf)];
}

function nowPart({ now, next, lines, currency }: PreviewMeaning, nameOf: NameItem): BillPart {
  const title = t(now.kind === 'invoice' ? 'change_invoiced_now' : 'change_due_now');
  const credit = now.net && now.net.credit !== '0' && !lines.now.some(({ isCredit }) => isCredit);
  const rows = lines.now.map((line) => lineRow(line, currency, nameOf));
  if (lines.now.length > 0 && credit && now.net)
    rows.push(row(t('change_unused_rest'), moneyWords(`-${now.net.credit}`, currency)));
  if (now.creditUsed !== '0')
    rows.push(row(t('change_credit_used'), moneyWords(`-${now.creditUsed}`, currency)));
  rows.push({
    ...row(t('change_total'), moneyWords(now.due, currency)),
    note: now.tax === '0' ? null : t('change_tax_within', moneyWords(now.tax, currency)),
    strong: true,
  });
  if (now.credited !== '0')
    rows.push({
      ...row(t('change_credited'), moneyWords(now.credited, currency)),
      note: t(endsBefore(next) ? 'change_credited_hint_ends' : 'change_credited_hint'),
      strong: true,
    });
  return { title, rows, compares: false };
}

function nextPart({ next, lines, currency }: PreviewMeaning, nameOf: NameItem): BillPart {
  if (next.kind !== 'bill') {
    const why = next.kind === 'none' ? noBillKeys[next.because] : 'change_not_known';
    return { title: t('change_next_bill'), rows: [row(t(why), '')], compares: false };
  }
  const total: BillRow = {
    ...row(t('change_next_total'), moneyWords(next.amount, currency)),
    note: next.creditMayDistort ? t('change_next_distorted') : null,
    strong: true,
  };
  return {
    title: t('change_next_bill_on', formatDate(next.at, language())),
    rows: [...lines.next.map((line) => lineRow(line, currency, nameOf)), total],
    compares: false,
  };
}

const noBillKeys = {
  paused: 'change_no_bill_paused',
  canceled: 'change_no_bill_canceled',
  cancel: 'change_no_bill_cancels',
  pause: 'change_no_bill_pauses',
} as const;

function thenPart(
  { recurring, next, lines, currency }: PreviewMeaning,
  nameOf: NameItem,
): BillPart {
  const { before, after } = recurring;
  const ids = new Set([...lines.before, ...lines.after].map(({ price_id }) => price_id));
  const amount = (of: readonly MeantLine[], id: string) => {
    const line = of.find(({ price_id }) => price_id === id);
    return line ? moneyWords(line.total, currency) : '–';
  };
  const rows = [...ids].map((id): BillRow => {
    return {
      ...row(
        standingWords(nameOf(id), {
          was: quantityOf(lines.before, id),
          is: quantityOf(lines.after, id),
        }),
        amount(lines.after, id),
      ),
      before: amount(lines.before, id),
    };
  });
  const total: BillRow = {
    name: t('change_total_with_tax'),
    note: after && before && cycleNote(before.billing_cycle, after.billing_cycle),
    before: before ? moneyWords(before.amount, before.currency_code) : t('change_not_known'),
    after: after ? moneyWords(after.amount, after.currency_code) : t('change_not_known'),
    strong: true,
  };
  const title = t(endsBefore(next) ? 'change_from_then_on_if_kept' : 'change_from_then_on');
  return { title, rows: [...rows, total], compares: true };
}

/** An item that stays with another quantity is named with both: its amounts are of either. */
function standingWords(name: ItemName, { was, is }: Record<'was' | 'is', number | null>): string {
  if (was === null || is === null || was === is) return itemWords(name, is ?? was ?? 1);
  return t('change_difference_quantity', itemWords(name), was, is);
}

function quantityOf(lines: readonly MeantLine[], id: string): number | null {
  return lines.find(({ price_id }) => price_id === id)?.quantity ?? null;
}

type Cycle = Parameters<typeof cycleWords>[0];

function cycleNote(before: Cycle, after: Cycle): string {
  const [was, becomes] = [cycleWords(before), cycleWords(after)];
  return was === becomes ? becomes : t('change_cycle_becomes', was, becomes);
}

function lineRow(line: MeantLine, currency: string, nameOf: NameItem): BillRow {
  const { price_id, quantity, total, proration } = line;
  const period = proration?.period;
  const day = (time: string) => formatShortDate(time, language());
  return {
    ...row(
      lineWords(itemWords(nameOf(price_id), Math.abs(quantity)), line),
      moneyWords(total, currency),
    ),
    note: period ? t('change_prorated', day(period.starts_at), day(period.ends_at)) : null,
  };
}

/** What is taken back is named so: a number of pieces below zero says nothing. */
function lineWords(name: string, { quantity, isCredit }: MeantLine): string {
  return quantity < 0 || isCredit ? t('change_line_credit', name) : name;
}

function row(name: string, after: string): BillRow {
  return { name, note: null, before: null, after, strong: false };
}
