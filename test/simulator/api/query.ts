import { badRequest, type FieldError } from './problem';

/** What one query parameter may hold. */
export type Rule =
  | { kind: 'text'; longest?: number }
  | { kind: 'list'; longest?: number; choices?: readonly string[] }
  | { kind: 'one'; choices: readonly string[] }
  /** A date, or dates under `name[LT]`, `name[LTE]`, `name[GT]`, `name[GTE]`. */
  | { kind: 'range' };

export type Rules = Record<string, Rule>;

export interface Query {
  /** The values of a comma-joined list; `undefined` when it was not sent. */
  list(name: string): string[] | undefined;
  text(name: string): string | undefined;
  range(name: string): (timestamp: string | null | undefined) => boolean;
  /** As sent, to build the address of the next page. */
  sent: URLSearchParams;
}

const operators = ['LT', 'LTE', 'GT', 'GTE'];

/**
 * Checks what was asked for. Paddle does not say what it does with a parameter it does not know;
 * here it is an error, so that a mistyped filter never quietly matches everything.
 */
export function readQuery(sent: URLSearchParams, rules: Rules): Query {
  const wrong: FieldError[] = [];
  for (const [parameter, value] of sent) {
    const message = fault(parameter, value, rules);
    if (message) wrong.push({ field: parameter, message });
  }
  if (wrong.length > 0) throw badRequest(...wrong);

  return {
    sent,
    text: (name) => sent.get(name) ?? undefined,
    list: (name) => {
      const values = sent.getAll(name).flatMap((value) => value.split(','));
      return values.length > 0 ? values : undefined;
    },
    range: (name) => within(sent, name),
  };
}

function fault(parameter: string, value: string, rules: Rules): string | null {
  const [, name = parameter, operator] = /^(\w+)\[(\w+)\]$/.exec(parameter) ?? [];
  const rule = rules[name];
  if (!rule) return 'is not a parameter of this operation';
  if (operator !== undefined && (rule.kind !== 'range' || !operators.includes(operator))) {
    return 'has an unknown operator';
  }
  if (rule.kind === 'range') return Number.isNaN(Date.parse(value)) ? 'must be a date' : null;
  if (rule.kind === 'one') return oneOf([value], rule.choices);
  if (rule.kind === 'text') return tooLong([value], rule.longest);
  const values = value.split(',');
  return tooLong(values, rule.longest) ?? oneOf(values, rule.choices);
}

function oneOf(values: string[], choices: readonly string[] | undefined): string | null {
  if (!choices || values.every((value) => choices.includes(value))) return null;
  return `must be one of: ${choices.join(', ')}`;
}

function tooLong(values: string[], longest: number | undefined): string | null {
  if (longest === undefined || values.every((value) => value.length <= longest)) return null;
  return `must be at most ${longest} characters`;
}

function within(sent: URLSearchParams, name: string) {
  const bound = (operator: string): number | null => {
    const value = sent.get(`${name}[${operator}]`);
    return value === null ? null : Date.parse(value);
  };
  const exactly = sent.get(name);
  const [below, atMost, above, atLeast] = ['LT', 'LTE', 'GT', 'GTE'].map(bound);

  return (timestamp: string | null | undefined): boolean => {
    const asked = [...sent.keys()].some((key) => key === name || key.startsWith(`${name}[`));
    if (!asked) return true;
    if (!timestamp) return false;
    const at = Date.parse(timestamp);
    return (
      (exactly === null || at === Date.parse(exactly)) &&
      (below == null || at < below) &&
      (atMost == null || at <= atMost) &&
      (above == null || at > above) &&
      (atLeast == null || at >= atLeast)
    );
  };
}
