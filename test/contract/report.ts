import type { Exchange } from '../simulator/contract-log';
import { type Addition, fields, operations, parameters } from './additions';
import { checker } from './check';
import type { Description } from './description';

export interface Report {
  checked: number;
  /** Each different mismatch with the number of times it was seen. */
  mismatches: Map<string, number>;
  /** The additions which were met. */
  additions: Addition[];
}

/** Checks all; a preflight is the browser's own doing and is left out. */
export function report(exchanges: readonly Exchange[], description: Description): Report {
  const check = checker(description);
  const mismatches = new Map<string, number>();
  const met = new Set<string>();
  const asked = exchanges.filter(({ method }) => method !== 'OPTIONS');
  for (const exchange of asked) {
    const { operation, mismatches: wrong, additions } = check(exchange);
    for (const name of additions) met.add(name);
    for (const each of wrong) {
      const line = `${operation} (${exchange.status}): ${each}`;
      mismatches.set(line, (mismatches.get(line) ?? 0) + 1);
    }
  }
  const additions = [...operations, ...parameters, ...fields].filter(({ name }) => met.has(name));
  return { checked: asked.length, mismatches, additions };
}
