import { useId } from 'preact/hooks';
import type { ModeJudgement } from '@/billing/allowed-modes';
import type { Direction } from '@/billing/direction';
import type { Subscription } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { refusalWords } from './change-refusal-words';
import { type Figure, figuresOf } from './figures';
import { modeEffect, modeName, modeRefusal, wayOf } from './mode-words';
import type { Quote } from './state';

interface ModeRowProps {
  judgement: ModeJudgement;
  subscription: Subscription;
  quote: Quote | undefined;
  /** Whether a failure is told once for all modes, and not here. */
  quiet: boolean;
  /** Whether the figures stand under one another. */
  long: boolean;
  direction: Direction | null;
  checked: boolean;
  onPick: () => void;
}

/** One way to bill the change: what it does and its three figures, or why it cannot be chosen. */
export function ModeRow(props: ModeRowProps) {
  const { judgement, subscription, quote, quiet, long, direction, checked, onPick } = props;
  const id = useId();
  const { mode, allowed } = judgement;
  const meaning = quote?.state === 'ready' ? quote.previewed.meaning : null;
  return (
    <div class="mode" data-checked={checked} data-allowed={allowed}>
      <input
        id={id}
        type="radio"
        name="change-mode"
        value={mode}
        checked={checked}
        disabled={!allowed}
        aria-describedby={`${id}-effect ${id}-figures`}
        onChange={onPick}
      />
      <label class="mode-name" htmlFor={id}>
        {modeName(mode)}
      </label>
      <p id={`${id}-effect`} class="mode-effect">
        {judgement.allowed
          ? modeEffect(mode, wayOf(direction, meaning), subscription)
          : modeRefusal(judgement.reason)}
      </p>
      {allowed && !(quiet && quote?.state === 'failed') && (
        <ModeFigures id={`${id}-figures`} quote={quote} long={long} />
      )}
    </div>
  );
}

interface ModeFiguresProps extends Pick<ModeRowProps, 'quote' | 'long'> {
  id: string;
}

function ModeFigures({ id, quote, long }: ModeFiguresProps) {
  if (quote?.state === 'failed')
    return (
      <p id={id} class="mode-problem">
        {refusalWords(quote.problem)}
      </p>
    );
  if (quote?.state !== 'ready')
    return (
      <p id={id} class="mode-figures" aria-busy="true">
        <span class="unseen">{t('loading')}</span>
        <Waiting />
        <Waiting />
        <Waiting />
      </p>
    );
  const { now, next, later } = figuresOf(quote.previewed.meaning);
  return (
    <p id={id} class="mode-figures tabular">
      <FigureCell name={t('change_due_now')} figure={now} long={long} />
      <FigureCell name={t('change_next_bill')} figure={next} long={long} />
      <FigureCell name={t('change_from_then_on')} figure={later} long={long} />
    </p>
  );
}

interface FigureCellProps extends Pick<ModeRowProps, 'long'> {
  name: string;
  figure: Figure;
}

function FigureCell({ name, figure: { value, note }, long }: FigureCellProps) {
  return (
    <span class="figure">
      <span class={long ? 'figure-name' : 'unseen'}>{name}: </span>
      <span class="figure-value">{value}</span>
      {note !== null && <span class="figure-note"> {note}</span>}
    </span>
  );
}

function Waiting() {
  return (
    <span class="figure" aria-hidden="true">
      <span class="skeleton figure-skeleton" />
    </span>
  );
}
