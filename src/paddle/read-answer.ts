import * as v from 'valibot';
import { kindOfCode } from './error-kinds';
import { PaddleError } from './errors';
import { maybe } from './fields';
import { redact } from './redact';

export interface Answer<T> {
  data: T;
  /** The cursor of the next page of a list; null at its end and for anything else. */
  after: string | null;
  /** What Paddle's support asks for. */
  requestId: string | undefined;
}

export interface Asked<S extends v.GenericSchema> {
  schema: S;
  /** The permission that the call needs. */
  permission?: string | undefined;
}

interface Arrived {
  response: Response;
  /** Where the request went, for example `https://api.paddle.com`. */
  base: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const pagination = v.object({ has_more: v.boolean(), next: maybe(v.string()) });
const meta = v.object({ request_id: maybe(v.string()), pagination: maybe(pagination) });
const requestIdOnly = v.object({ meta: v.object({ request_id: v.string() }) });
const problem = v.object({
  error: v.object({
    type: v.fallback(v.string(), ''),
    code: v.string(),
    detail: v.fallback(v.string(), ''),
    documentation_url: v.fallback(v.string(), ''),
    errors: v.fallback(v.array(v.object({ field: v.string(), message: v.string() })), []),
  }),
});

/** Paddle blocks an address for this long when an answer does not say. */
const blockedFor = 60_000;
const longestWait = 60 * 60_000;

/**
 * Reads what came back, trusting none of it. Throws a `PaddleError`, and nothing else.
 * Source: https://developer.paddle.com/api-reference/about/errors
 */
export async function readAnswer<S extends v.GenericSchema>(
  arrived: Arrived,
  { schema, permission }: Asked<S>,
): Promise<Answer<v.InferOutput<S>>> {
  const { response, base } = arrived;
  const body = parseJson(await response.text());
  if (!response.ok) throw problemOf(arrived, { body, permission });

  const envelope = v.safeParse(v.object({ data: schema, meta: maybe(meta) }), body);
  const requestId = requestIdOf(response, body);
  if (!envelope.success) throw new PaddleError('unexpected-answer', { requestId });
  const { data, meta: about } = envelope.output;
  const after = about?.pagination?.has_more ? cursorOf(about.pagination.next, base) : null;
  if (after === undefined) throw new PaddleError('unexpected-answer', { requestId });
  return { data, after, requestId };
}

/** How long an answer asks to wait, in milliseconds; undefined when it does not. */
export function retryAfter(response: Response, now: number): number | undefined {
  const value = response.headers.get('Retry-After')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWait);
}

function problemOf(
  { response, now }: Arrived,
  { body, permission }: { body: unknown; permission: string | undefined },
): PaddleError {
  const { status } = response;
  const requestId = requestIdOf(response, body);
  const wait = retryAfter(response, now);
  const retryAt = wait === undefined ? undefined : now + wait;
  const described = v.safeParse(problem, body);
  if (!described.success) {
    // A gateway's page, not Paddle's words: here the status is all there is.
    if (status === 429)
      return new PaddleError('rate-limited', { status, retryAt: retryAt ?? now + blockedFor });
    const kind = body !== undefined && status < 500 ? 'unexpected-answer' : 'paddle-trouble';
    return new PaddleError(kind, { status, requestId, retryAt });
  }
  const { type, code, detail, documentation_url, errors } = described.output.error;
  const kind = kindOfCode(code, type);
  return new PaddleError(kind, {
    status,
    code,
    requestId,
    detail: detail === '' ? undefined : redact(detail),
    documentationUrl: documented(documentation_url),
    permission: kind === 'permission-missing' ? permission : undefined,
    retryAt: retryAt ?? (kind === 'rate-limited' ? now + blockedFor : undefined),
    fields: errors.map(({ field, message }) => ({ field, message: redact(message) })),
  });
}

/** Undefined when it is no JSON: a gateway's page, a captive portal, an answer cut short. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined when Paddle says that there is more but not where, or names another origin. */
function cursorOf(next: string | null, base: string): string | undefined {
  if (next === null || !URL.canParse(next)) return undefined;
  const { origin, searchParams } = new URL(next);
  return origin === base ? (searchParams.get('after') ?? undefined) : undefined;
}

function requestIdOf(response: Response, body: unknown): string | undefined {
  const told = v.safeParse(requestIdOnly, body);
  return told.success
    ? told.output.meta.request_id
    : (response.headers.get('Request-Id') ?? undefined);
}

function documented(url: string): string | undefined {
  return url.startsWith('https://developer.paddle.com/') ? url : undefined;
}
