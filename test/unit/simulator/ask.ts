import { type RequestOptions, request } from 'node:https';
import { keys } from '../../simulator/seed/keys';
import type { Simulator } from '../../simulator/start';

export interface Question {
  host?: string;
  /** `null` sends no `Authorization`. */
  key?: string | null;
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed body; `undefined` when it is not JSON. */
  json: Json;
}

/** A loose view of an answer, for reading in assertions. */
export interface Json {
  data?: unknown;
  meta?: {
    request_id?: string;
    pagination?: { next: string; has_more: boolean; per_page: number; estimated_total: number };
  };
  error?: {
    type: string;
    code: string;
    detail: string;
    documentation_url: string;
    errors?: { field: string; message: string }[];
  };
}

/** Asks over TLS under one of Paddle's names, as a browser with the resolver rules would. */
export function ask(
  { port }: Pick<Simulator, 'port'>,
  path: string,
  {
    host = 'sandbox-api.paddle.com',
    key = keys.sandbox,
    method = 'GET',
    body,
    headers,
  }: Question = {},
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const options: RequestOptions = {
    host: '127.0.0.1',
    port,
    path,
    method,
    servername: host,
    rejectUnauthorized: false,
    agent: false,
    headers: {
      host,
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const received = Buffer.concat(chunks).toString();
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: received,
          json: parsed(received),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

/** The entities of a list answer. */
export function entities(answer: Answer): { id: string; [field: string]: unknown }[] {
  const { data } = answer.json;
  if (!Array.isArray(data)) throw new Error(`Not a list: ${answer.text.slice(0, 200)}`);
  return data;
}

function parsed(text: string): Json {
  try {
    const json: Json = JSON.parse(text);
    return json;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
