/**
 * Takes out of a sentence of Paddle's what must not travel with an error: keys, tokens, e-mail
 * addresses and the query of a URL.
 */
export function redact(sentence: string): string {
  return sentence
    .replace(/\bpdl_[\w*]+/g, 'pdl_****')
    .replace(/\bpga_[\w.-]+/g, 'pga_****')
    .replace(/\bBearer\s+\S+/gi, 'Bearer ****')
    .replace(/(https?:\/\/[^\s?#]*)[?#]\S*/g, '$1')
    .replace(/[^\s@<>"'(),:;]+@[^\s@<>"'(),:;]+/g, '****')
    .slice(0, 500);
}
