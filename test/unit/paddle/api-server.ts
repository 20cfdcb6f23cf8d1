import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClientOptions, createPaddleClient, type PaddleClient } from '@/paddle/client';

export interface Arrival {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: string;
}

export type Behaviour = (response: ServerResponse, arrival: Arrival) => void;

export interface ApiServer {
  /** What arrived, in order. */
  arrivals: Arrival[];
  /** The next requests are answered by these in turn, the last one for ever. */
  behave(...behaviours: Behaviour[]): void;
  client(options?: Partial<ClientOptions>): PaddleClient;
  close(): Promise<void>;
}

export const key = 'pdl_sdbx_apikey_01jkdpbhazcanary0000000000_CanaryCanaryCanary0000_AbC';
export const ids = {
  customer: 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4',
  subscription: 'sub_01hv8x29kz0t586xy6zn1a62ny',
  other: 'sub_01hv8x29kz0t586xy6zn1a62nz',
  transaction: 'txn_01hv8wptq8987qeep44cyrewp9',
};

/** A real server on loopback, which the client's requests are sent to. */
export async function startApi(): Promise<ApiServer> {
  const arrivals: Arrival[] = [];
  let behaviours: Behaviour[] = [json({ data: [] })];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://api');
      const arrival = {
        method: request.method ?? '',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      arrivals.push(arrival);
      const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
      behaviour?.(response, arrival);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    arrivals,
    behave: (...next) => {
      behaviours = next;
    },
    client: (options = {}) =>
      createPaddleClient({
        key,
        environment: 'sandbox',
        isOnline: () => true,
        firstDelay: 1,
        fetch: throughTo(port),
        ...options,
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function json(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function text(
  body: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end(body);
  };
}

/** An error as Paddle describes one. */
export function problem(
  code: string,
  {
    status = 400,
    detail = 'No.',
    headers = {},
    type = 'request_error',
    errors,
  }: ProblemOptions = {},
): Behaviour {
  const documentation_url = `https://developer.paddle.com/errors/shared/${code}`;
  const error = { type, code, detail, documentation_url, ...(errors && { errors }) };
  return json({ error, meta: { request_id: 'req-1' } }, { status, headers });
}

interface ProblemOptions {
  status?: number;
  detail?: string;
  type?: string;
  headers?: Record<string, string>;
  errors?: { field: string; message: string }[];
}

export const reset: Behaviour = (response) => response.socket?.resetAndDestroy();

/** Headers and half of the body, then the connection is gone. */
export const resetInBody: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"data":[', () => response.socket?.resetAndDestroy());
};

/** Says nothing at all. */
export const hang: Behaviour = () => undefined;

/** Headers and half of the body, then nothing more. */
export const hangInBody: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"data":[');
};

function throughTo(port: number): (request: Request) => Promise<Response> {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request));
  };
}
