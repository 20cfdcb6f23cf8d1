import ky, { HTTPError } from 'ky';
import type * as v from 'valibot';
import { type Breaker, createBreaker, unlessOpen } from './breaker';
import { apiBases, type Environment } from './environment';
import { PaddleError } from './errors';
import { createGate } from './gate';
import { type Answer, type Asked, readAnswer, retryAfter } from './read-answer';
import { createReadsCache } from './reads-cache';
import { createRequestBudget, leftForActing, type RequestBudget } from './request-budget';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Asks Paddle again although the answer is still fresh. */
  fresh?: boolean | undefined;
  /**
   * How many requests of the agent's budget the call must leave for others: what the agent does takes
   * precedence, unless said.
   */
  leaving?: number | undefined;
}

type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface GetOptions<S extends v.GenericSchema> extends Asked<S>, ReadOptions {
  query?: Record<string, QueryValue> | undefined;
  /** How long the answer may be used again, in milliseconds. */
  freshFor?: number | undefined;
  /** Whether the answer outlives our writes, as none of them changes it: the catalogue, the currencies. */
  lasts?: boolean | undefined;
}

export interface WriteOptions<S extends v.GenericSchema> extends Asked<S> {
  body: unknown;
  signal?: AbortSignal | undefined;
  /** Whether what was read before still holds: the write changes nothing that is read. */
  keepsReads?: boolean | undefined;
  /** In milliseconds; a call that charges a card takes longer than others. */
  timeout?: number | undefined;
  /**
   * Keeps the call off the connections that reads have used. Chromium sends a request again by
   * itself, a PATCH too, when a used connection dies before the answer begins. Requests with another
   * credentials mode have connections of their own; to another origin neither mode sends cookies.
   */
  apart?: boolean | undefined;
  /** How many requests of the agent's budget the call must leave for others. */
  leaving?: number | undefined;
}

/** Each method throws a `PaddleError` and nothing else. */
export interface PaddleClient {
  readonly environment: Environment;
  get<S extends v.GenericSchema>(
    path: string,
    options: GetOptions<S>,
  ): Promise<Answer<v.InferOutput<S>>>;
  /** Sent once, whatever happens: Paddle has no idempotency key. */
  post<S extends v.GenericSchema>(
    path: string,
    options: WriteOptions<S>,
  ): Promise<Answer<v.InferOutput<S>>>;
  /** Sent once, whatever happens: Paddle has no idempotency key. */
  patch<S extends v.GenericSchema>(
    path: string,
    options: WriteOptions<S>,
  ): Promise<Answer<v.InferOutput<S>>>;
}

export interface ClientOptions {
  key: string;
  environment: Environment;
  /** Ends every request of this client. */
  signal?: AbortSignal | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Shared by all clients of an agent: the limit is for the address. */
  budget?: RequestBudget | undefined;
  /** Shared by all clients of an environment. */
  breaker?: Breaker | undefined;
  now?: (() => number) | undefined;
  isOnline?: (() => boolean) | undefined;
  /** In milliseconds, for a whole call with its retries and its body. */
  timeouts?: { read: number; write: number } | undefined;
  /** The first wait before a retry, in milliseconds; it doubles, with full jitter. */
  firstDelay?: number | undefined;
}

const callTimeouts = { read: 10_000, write: 20_000 };
const longestDelay = 8_000;
/** A longer Retry-After is not sat out in silence: the surface counts it down. */
const longestSilentWait = 2_000;
const worthARetry = [429, 500, 502, 503, 504, 540];

/**
 * A client for one key. Reads are retried, shared while under way and remembered for a moment;
 * writes are sent once. Source: https://developer.paddle.com/api-reference/about/overview
 */
export function createPaddleClient(options: ClientOptions): PaddleClient {
  const { environment, now = () => Date.now() } = options;
  const cache = createReadsCache(now);
  const call = createCaller(options, now);
  return {
    environment,
    get(path, { query, freshFor = 0, lasts, fresh, signal, leaving = leftForActing, ...asked }) {
      const searchParams = search(query);
      const { schema } = asked;
      const ask = { key: `${path}?${searchParams}`, schema, freshFor, lasts, fresh, signal };
      return cache.read(ask, (shared) =>
        call({ method: 'get', path, searchParams, asked, signal: shared, leaving }),
      );
    },
    post: (path, options) => write('post', path, options),
    patch: (path, options) => write('patch', path, options),
  };

  async function write<S extends v.GenericSchema>(
    method: 'post' | 'patch',
    path: string,
    { body, signal, keepsReads, timeout, apart, leaving, ...asked }: WriteOptions<S>,
  ): Promise<Answer<v.InferOutput<S>>> {
    try {
      const credentials = apart ? 'same-origin' : 'omit';
      return await call({ method, path, json: body, asked, signal, timeout, credentials, leaving });
    } finally {
      if (!keepsReads) cache.clear();
    }
  }
}

interface Call<S extends v.GenericSchema> {
  method: 'get' | 'post' | 'patch';
  path: string;
  asked: Asked<S>;
  searchParams?: URLSearchParams;
  json?: unknown;
  signal?: AbortSignal | undefined;
  timeout?: number | undefined;
  credentials?: RequestCredentials;
  leaving?: number | undefined;
}

function createCaller(options: ClientOptions, now: () => number) {
  const base = apiBases[options.environment];
  const timeouts = options.timeouts ?? callTimeouts;
  const budget = options.budget ?? createRequestBudget(now);
  const breaker = options.breaker ?? createBreaker(now);
  const gate = createGate({
    send: options.fetch ?? ((request) => fetch(request)),
    budget,
    isOnline: options.isOnline ?? (() => navigator.onLine),
  });
  const paddle = ky.create({
    headers: { Authorization: `Bearer ${options.key}`, 'Paddle-Version': '1' },
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    // Our deadline covers the body and the retries too.
    timeout: false,
    retry: {
      limit: 3,
      methods: ['get'],
      statusCodes: worthARetry,
      afterStatusCodes: worthARetry,
      backoffLimit: longestDelay,
      delay: (attempt) => (options.firstDelay ?? 300) * 2 ** (attempt - 1),
      jitter: true,
      shouldRetry({ error }) {
        if (error instanceof PaddleError) return false;
        if (!(error instanceof HTTPError)) return undefined;
        const { response } = error;
        // Paddle blocks an address for a minute: asking again at once would only be more of the same.
        const untold = response.status === 429 ? Infinity : 0;
        const wait = retryAfter(response, now()) ?? untold;
        return wait <= longestSilentWait ? undefined : false;
      },
    },
  });

  const ask = async <S extends v.GenericSchema>(
    call: Call<S>,
  ): Promise<Answer<v.InferOutput<S>>> => {
    const { method, path, asked, timeout, leaving, ...sent } = call;
    const deadline = new AbortController();
    const limit = timeout ?? (method === 'get' ? timeouts.read : timeouts.write);
    const timer = setTimeout(() => deadline.abort(new PaddleError('timeout')), limit);
    const signals = [deadline.signal, call.signal, options.signal].filter((signal) => !!signal);
    const signal = AbortSignal.any(signals);
    let trouble: Response | undefined;
    const fetch = async (input: string | URL | Request) => {
      // Ky hands over a whole Request; wrapping it again would make a stream of its body.
      const request = input instanceof Request ? input : new Request(input);
      const response = await gate(request, leaving);
      if (response.status >= 500) trouble = response.clone();
      return response;
    };
    try {
      const request = paddle(base + path, { ...sent, method, signal, fetch });
      const response = await answered(request).catch((error: unknown) => {
        // After a few 5xx in a row Chromium holds an extension's requests back itself, which looks
        // like a lost connection; what Paddle said before is the better answer.
        // https://source.chromium.org/chromium/chromium/src/+/main:extensions/renderer/extension_throttle_entry.cc
        if (!trouble || signal.aborted || error instanceof PaddleError) throw error;
        return trouble;
      });
      return await readAnswer({ response, base, now: now() }, asked);
    } catch (error) {
      const problem = asPaddleError(error, signal);
      const { kind, status, retryAt } = problem;
      // Paddle's own word alone: what our budget refuses to one may still be granted to another.
      if (kind === 'rate-limited' && status !== undefined) budget.closeUntil(retryAt ?? 0);
      throw problem;
    } finally {
      clearTimeout(timer);
    }
  };
  return <S extends v.GenericSchema>(call: Call<S>) => unlessOpen(breaker, () => ask(call));
}

async function answered(request: Promise<Response>): Promise<Response> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
}

/** Nothing of the original travels along: its message holds the URL with its query. */
function asPaddleError(error: unknown, signal: AbortSignal): PaddleError {
  if (error instanceof PaddleError) return error;
  if (!signal.aborted) return new PaddleError('unreachable');
  return signal.reason instanceof PaddleError ? signal.reason : new PaddleError('aborted');
}

function search(query: Record<string, QueryValue> = {}): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}
