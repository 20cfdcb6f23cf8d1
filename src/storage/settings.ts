import { browser } from 'wxt/browser';
import { readChoice } from './read-rails';
import { write } from './write';

/** A setting of this browser profile. What is stored is checked each time it is read. */
export interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back when another context or this one changed it; gives the way to stop. */
  watch(onChange: (value: T) => void): () => void;
}

/** Addresses and domains of the agent's own side, which are no findings. */
export const ownAddresses = setting('ownAddresses', texts);

/** Minutes away from the computer until the keys are locked, 5 to 240. */
export const autoLockMinutes = setting('autoLockMinutes', minutes);

export const lastAccountId = setting('lastAccountId', textOrNull);

/** Whether IDs and addresses are marked in the page. */
export const markFindings = setting('markFindings', (stored) => stored !== false);

/** What the agent chose; the company's policy may be stricter, see `policy`. */
export const chosenRails = setting('guardRails', readChoice);

/** Sentences around links that the agent edited, by language and page; `replies` knows what they mean. */
export const replyTemplates = setting('replyTemplates', templates);

/** Whether the welcome has been seen. */
export const welcomed = setting('welcomed', (stored) => stored === true);

/**
 * `read` makes a valid value of whatever is stored, or the default: what another version wrote is
 * read as far as it makes sense, so no version number is kept beside it.
 */
function setting<T>(place: string, read: (stored: unknown) => T): Setting<T> {
  return {
    async getValue() {
      const { [place]: stored } = await browser.storage.local.get(place);
      return read(stored);
    },
    setValue: (value) => write('local', { [place]: read(value) }),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[place]) onChange(read(changes[place].newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}

/** Texts by language, then by page. Names that would reach into an object's own are not taken. */
function templates(stored: unknown): Record<string, Record<string, string>> {
  return fields(stored, (pages) => {
    const kept = fields(pages, (text) => (isTemplate(text) ? text : null));
    return Object.keys(kept).length > 0 ? kept : null;
  });
}

function fields<T>(stored: unknown, read: (value: unknown) => T | null): Record<string, T> {
  if (typeof stored !== 'object' || stored === null) return {};
  const kept: Record<string, T> = {};
  for (const [name, value] of Object.entries(stored)) {
    const checked = /^[a-z][\w-]{1,30}$/i.test(name) ? read(value) : null;
    if (checked !== null) kept[name] = checked;
  }
  return kept;
}

/** Length and signs only: what stands in the braces is checked where it is used. */
function isTemplate(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 2_000 && !text.includes('\0');
}

function textOrNull(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

function minutes(stored: unknown): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return 30;
  return Math.min(Math.max(Math.round(stored), 5), 240);
}
