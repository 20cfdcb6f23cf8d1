/** Numbers of RFC 3492, section 5. */
const base = 36;
const least = 1;
const most = 26;
const skew = 38;
const damp = 700;

/** A host name as it is drawn: `xn--pypal-4ve.com` is `pаypal.com`. What is no punycode stays. */
export function drawnHost(host: string): string {
  return host
    .split('.')
    .map((label) => (/^xn--./i.test(label) ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** Source: https://www.rfc-editor.org/rfc/rfc3492#section-6.2 */
function decode(text: string): string | undefined {
  const basic = text.lastIndexOf('-');
  const out = [...text.slice(0, Math.max(basic, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let [code, at, bias] = [128, 0, 72];
  for (let read = basic + 1; read < text.length; ) {
    const before = at;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(text[read]);
      read += 1;
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(step - bias, least), most);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > 0x7fffffff) return undefined;
    }
    const length = out.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    out.splice(at, 0, code);
    at += 1;
  }
  return String.fromCodePoint(...out);
}

function digitOf(letter: string | undefined): number | undefined {
  const digit = Number.parseInt(letter ?? '', base);
  // `parseInt` has digits first, punycode letters: a is 0, z is 25, 0 is 26, 9 is 35.
  return Number.isNaN(digit) ? undefined : (digit + 26) % base;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / length);
  let step = 0;
  for (; rest > ((base - least) * most) / 2; step += base) rest = Math.floor(rest / (base - least));
  return step + Math.floor(((base - least + 1) * rest) / (rest + skew));
}
