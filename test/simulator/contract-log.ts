import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the log which `npm run contract` reads. It holds no key and no portal token. */
export interface Exchange {
  at: string;
  host: string;
  method: string;
  path: string;
  /** As sent, without the question mark. */
  query: string;
  requestBody: unknown;
  /** 0 when the connection was cut instead. */
  status: number;
  answer: unknown;
  /** A scripted fault shaped this answer: it is not checked, the request is. */
  faulted: boolean;
}

export interface ContractLog {
  write(exchange: Exchange): void;
}

export function contractLog(file: string): ContractLog {
  mkdirSync(dirname(file), { recursive: true });
  return {
    write(exchange) {
      appendFileSync(file, `${withoutPortalTokens(JSON.stringify(exchange))}\n`);
    },
  };
}

/** Keeps a link a link: only the token goes. */
function withoutPortalTokens(text: string): string {
  return text.replace(/pga_[\w.-]+/g, 'pga_redacted');
}
