import type { Hono, Context as HonoContext } from 'hono';
import type { Context } from '../context';
import { hostOf } from '../hosts';
import type { Environment } from '../state';
import type { World } from '../world';
import type { Reply } from './call';
import { authenticationMissing, callerOf, may } from './caller';
import type { Endpoint, Permission } from './endpoint';
import { endpoints } from './endpoints';
import { badRequest, forbidden, Problem, problemBody } from './problem';
import { type Query, readQuery } from './query';
import { apiRoot } from './root';

type C = HonoContext<Context>;

/** The REST API on both API hosts. No answer carries a CORS header, as at Paddle. */
export function registerApi(hono: Hono<Context>, world: World): void {
  hono.use('/api/*', async (c, next) => {
    const address = c.env.incoming.socket.remoteAddress ?? '';
    const seconds = world.rateLimit.take(address, world.now());
    if (seconds === null) return next();
    const problem = new Problem(429, 'too_many_requests', 'Rate limit exceeded.');
    return failed(c, problem, { 'Retry-After': String(seconds) });
  });
  hono.get('/api/', (c) => {
    const caller = callerOf(c.req.header('authorization'), at(c, world));
    return answered(c, { data: apiRoot(at(c, world).environment, caller) });
  });
  for (const endpoint of endpoints) {
    hono.on(endpoint.method, `/api${endpoint.path}`, (c) => answer(c, endpoint, world));
  }
  for (const path of ['/', ...new Set(endpoints.map((endpoint) => endpoint.path))]) {
    hono.all(`/api${path}`, (c) =>
      failed(c, new Problem(405, 'method_not_allowed', `${c.req.method} is not allowed here.`)),
    );
  }
  hono.all('/api/*', (c) => failed(c, new Problem(404, 'invalid_url', 'No such operation.')));
  hono.onError((error, c) => {
    if (error instanceof Problem) return failed(c, error);
    console.error(error);
    return failed(c, new Problem(500, 'internal_error', String(error)));
  });
}

async function answer(c: C, endpoint: Endpoint, world: World): Promise<Response> {
  const caller = callerOf(c.req.header('authorization'), at(c, world));
  if (!caller) throw authenticationMissing();
  const { permission } = endpoint;
  if (permission && !may(caller.key, permission.name)) throw forbidden(permission.doing);
  const version = c.req.header('paddle-version');
  if (version !== undefined && version !== '1') {
    throw badRequest({ field: 'Paddle-Version', message: 'must be 1' });
  }
  const url = new URL(c.req.url);
  const query = readQuery(url.searchParams, endpoint.query);
  if (permission?.includes) allowIncludes(query, permission, (name) => may(caller.key, name));
  const body = await bodyOf(c);
  caller.key.entity.last_used_at = world.now().toISOString();

  const reply = await endpoint.answer({
    ...caller,
    world,
    query,
    body,
    requestId: c.get('recorded').id,
    params: c.req.param(),
    url: `https://${hostOf(c.req.header('host')).name}${url.pathname}`,
    skipCount: c.req.header('skip-count') === 'true',
  });
  return answered(c, reply);
}

function allowIncludes(
  query: Query,
  { includes = {} }: Permission,
  allowed: (permission: string) => boolean,
): void {
  for (const name of query.list('include') ?? []) {
    const needed = includes[name];
    if (needed && !allowed(needed)) throw forbidden(`read ${needed.split('.')[0]}`);
  }
}

async function bodyOf(c: C): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return undefined;
  if (c.req.method === 'GET') {
    throw new Problem(400, 'unexpected_request_body', 'This operation takes no body.');
  }
  if (!c.req.header('content-type')?.startsWith('application/json')) {
    throw new Problem(415, 'unsupported_media_type', 'Content-Type must be application/json.');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(400, 'invalid_json', 'The body is not valid JSON.');
  }
}

function answered(c: C, { status = 200, data, pagination, headers = {} }: Reply): Response {
  const request_id = c.get('recorded').id;
  c.header('Request-Id', request_id);
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return c.json({ data, meta: { request_id, ...(pagination && { pagination }) } }, status);
}

function failed(c: C, problem: Problem, headers: Record<string, string> = {}): Response {
  const request_id = c.get('recorded').id;
  return Response.json(
    { error: problemBody(problem), meta: { request_id } },
    { status: problem.status, headers: { 'Request-Id': request_id, ...headers } },
  );
}

function at(c: C, world: World): { state: World['state']; environment: Environment; now: Date } {
  const host = hostOf(c.req.header('host'));
  if (host.kind === 'stranger') throw new Error(`Unknown host ${host.name}`);
  return { state: world.state, environment: host.environment, now: world.now() };
}
