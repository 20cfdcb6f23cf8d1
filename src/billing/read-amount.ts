/** Names of currencies with their dots and slashes (`kr.`, `S/`), signs of currencies and spaces. */
const surroundings = /\p{L}[\p{L}./]*|[\p{Sc}\p{Cf}\s]/gu;

/**
 * What people write (`$1,234.56`, `1.234,5 €`, `¥1,235`) as minor units of a currency with so
 * many decimals, or null if it is no amount of it: more decimals than it has are refused rather than rounded.
 * The language decides which sign is the decimal one: `1.234` is a thousand in German, and `1.23`
 * is nothing, because groups have three digits before the decimal sign.
 */
export function readAmount(
  text: string,
  { decimals, locale }: { decimals: number; locale: string },
): string | null {
  const signs = signsOf(locale);
  const latin = [...text.normalize('NFKC')].map((sign) => signs.digits.get(sign) ?? sign).join('');
  const bare = latin.replaceAll(surroundings, '').replace(/^\u2212/, '-');
  const unsigned = bare.replace(/^-/, '');
  const [whole = '', fraction = '', ...more] = unsigned.split(signs.decimal);
  const groups = whole.split(signs.group);
  if (more.length > 0 || fraction.length > decimals || !isGrouped(groups)) return null;
  if (unsigned.includes(signs.decimal) && !/^\d+$/.test(fraction)) return null;
  const amount = BigInt(groups.join('') + fraction.padEnd(decimals, '0'));
  return (bare.startsWith('-') ? -amount : amount).toString();
}

/** Three digits at the end; before them two or three, as India writes lakhs. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return /^\d+$/.test(first);
  if (!/^\d{1,3}$/.test(first)) return false;
  return rest.every((group, index) =>
    index === rest.length - 1 ? /^\d{3}$/.test(group) : /^\d{2,3}$/.test(group),
  );
}

/** The signs with which a language writes numbers. */
function signsOf(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const value = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? otherwise;
  const ten = new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210);
  const digits = new Map([...ten].reverse().map((sign, index) => [sign, String(index)]));
  return {
    decimal: value('decimal', '.'),
    group: value('group', ','),
    digits,
  };
}
