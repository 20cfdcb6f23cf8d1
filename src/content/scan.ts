import { type Finding, rank } from '@/detection/finding';
import { collect } from './collect';
import { type Hit, stands } from './hit';
import { createMarker } from './mark';
import { createPage } from './page';
import { hitAt } from './pointer';
import { read } from './read';
import { createSlices, idle } from './slices';
import { watch } from './watch';

export interface Scanner {
  /** What the page says now, best first, at most 200. */
  findings(): Finding[];
  /** What is under a point of the viewport. */
  at(x: number, y: number): Finding | undefined;
}

export interface ScanOptions {
  document: Document;
  signal: AbortSignal;
  /** The agent's own addresses and domains. */
  ignore?: readonly string[];
  /** Told when the set of findings is another, or that of frames, at most every 250 ms. */
  onChange(findings: Finding[]): void;
  mark?: boolean;
}

/** At most so often (in milliseconds) the findings are collected, marked and reported. */
const pace = 250;

/** A page that never stands still is read this many times as seldom as reading it takes. */
const share = 5;

/** Reads a document, and from then on what changes in it, until the signal. */
export function startScan(options: ScanOptions): Scanner {
  const { document, signal, ignore = [], onChange, mark = true } = options;
  const page = createPage(document);
  const pending = new Set<Node>([document]);
  const slices = createSlices();
  const marker = mark ? createMarker(document, signal) : undefined;
  let hits: Hit[] = [];
  let said = '0';
  let busy = true;
  let again = false;
  let first = true;
  let due = 0;

  const observe = watch({ document, signal, page, pending, soon });
  observe(document);
  void idle().then(work);

  /** Errors in here are bugs: they stay unhandled to be seen, and the next change is read all the same. */
  async function work(): Promise<void> {
    again = false;
    const start = performance.now();
    try {
      await slices.rest();
      await read(page, pending, {
        slices,
        opened: observe,
        stopped: () => signal.aborted,
        ...(first && { textRead: reportFirst }),
      });

      if (!signal.aborted) report();
    } finally {
      const end = performance.now();
      due = end + Math.max(pace, share * (end - start));
      busy = false;
      if (again) soon();
    }
  }

  /** The rest of a new page can wait: what its text says is nearly all there is. */
  async function reportFirst(): Promise<unknown> {
    await slices.rest();
    if (first && !signal.aborted) report();
    first = false;
    return idle();
  }

  function report(): void {
    hits = collect(page, ignore);
    const found = findings();
    const values = found.map(({ value }) => value.toLowerCase());
    // A frame that goes cannot say so: what it held is to be counted no more.
    const saying = values.sort().join() + page.frames.size;
    if (saying !== said) onChange(found);
    said = saying;
    marker?.show(hits, page.roots);
  }

  function soon(): void {
    again = true;
    if (busy || signal.aborted) return;
    busy = true;
    setTimeout(() => void work(), Math.max(50, due - performance.now()));
  }

  function findings(): Finding[] {
    return rank(hits).slice(0, 200);
  }

  return { findings, at: (x, y) => hitAt(hits.filter(stands), x, y) };
}
