/**
 * The one logger. It says where a fault of ours happened and never what it was about: no message
 * text, which could quote a key, a token or an address, only the error's name and its stack's
 * places in our own files.
 */
export function report(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('unknown');
  const places = stack?.match(/\/[\w-]+\.js:\d+:\d+/g)?.slice(0, 5) ?? [];
  console.error('Portage:', name, ...places);
}
