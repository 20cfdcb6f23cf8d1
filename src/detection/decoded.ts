/** A link or a part of one as it was meant: `mailto:maria%2Bbilling@…`. */
export function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      // Not UTF-8, so not an address: left as it stands.
      return escaped;
    }
  });
}
