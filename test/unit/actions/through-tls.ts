import { ask } from '../simulator/ask';

/** A `fetch` that reaches the simulator over TLS under Paddle's own names, and nothing else. */
export function throughTls(simulator: { port: number }): (request: Request) => Promise<Response> {
  return async (request) => {
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
