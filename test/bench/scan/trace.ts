import type { World } from './world';
import { scriptName } from './world';

export interface Trace {
  /** Each stretch of script, in milliseconds of the main thread: time it had to wait is no part. */
  stretches: number[];
  /** Layouts that began within our script. */
  layouts: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  args: { data?: { url?: string } };
}

/**
 * What script did on the main thread while `act` ran: ours, and with `evaluated` also what
 * `Runtime.evaluate` was given.
 */
export async function trace(
  { session }: World,
  act: () => Promise<unknown>,
  { evaluated = false } = {},
): Promise<Trace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
      ],
    },
  });
  await act();
  await session.send('Tracing.end');
  await done;
  const ours = outermost(
    events.filter((event) => isOurs(event) || (evaluated && event.name === 'EvaluateScript')),
  );
  const layouts = events.filter(
    ({ name, ts }) => name === 'Layout' && ours.some((each) => each.ts <= ts && ts < end(each)),
  );
  return { stretches: ours.map(({ tdur = 0 }) => tdur / 1000), layouts: layouts.length };
}

function isOurs({ name, args }: TraceEvent): boolean {
  // What runs after an `await`; the pages of this bench await nothing.
  const resumed = name === 'BlinkScheduler_PerformMicrotaskCheckpoint';
  return resumed || (name === 'FunctionCall' && args.data?.url === scriptName);
}

function outermost(events: TraceEvent[]): TraceEvent[] {
  const sorted = events.sort((a, b) => a.ts - b.ts || end(b) - end(a));
  let until = 0;
  return sorted.filter((event) => {
    if (event.ts < until) return false;
    until = end(event);
    return true;
  });
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
