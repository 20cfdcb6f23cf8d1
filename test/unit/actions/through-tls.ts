import { readFile } from 'node:fs/promises';
import { ask } from '../simulator/ask';

/**
 * A `fetch` that reaches the simulator over TLS under Paddle's own names, files of the package (which
 * are asked for by their address alone), and nothing else.
 */
export function throughTls(simulator: {
  port: number;
}): (request: Request | string) => Promise<Response> {
  return async (request) => {
    if (typeof request === 'string') return new Response(await fileOfPackage(request));
    const { host, pathname, search } = new URL(request.url);
    const body = await request.text();
    const answer = await ask(simulator, pathname + search, {
      host,
      key: null,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      ...(body !== '' && { body: JSON.parse(body) }),
    });
    const headers = Object.entries(answer.headers).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return new Response(answer.text === '' ? null : answer.text, {
      status: answer.status,
      headers,
    });
  };
}

function fileOfPackage(address: string): Promise<string> {
  const { pathname } = new URL(address, 'extension:/');
  return readFile(new URL(`../../../public${pathname}`, import.meta.url), 'utf8');
}
