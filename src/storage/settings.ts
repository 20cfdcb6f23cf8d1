import { storage } from 'wxt/utils/storage';

/** A setting of this browser profile. What is stored is checked each time it is read. */
export interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back when another context or this one changed it; gives the way to stop. */
  watch(onChange: (value: T) => void): () => void;
}

/** Addresses and domains of the agent's own side, which are no findings. */
export const ownAddresses = setting('local:ownAddresses', texts);

/** Minutes away from the computer until the keys are locked, 5 to 240. */
export const autoLockMinutes = setting('local:autoLockMinutes', minutes);

export const lastAccountId = setting('local:lastAccountId', textOrNull);

/** Whether IDs and addresses are marked in the page. */
export const markFindings = setting('local:markFindings', (stored) => stored !== false);

/** Whether the welcome has been seen. */
export const welcomed = setting('local:welcomed', (stored) => stored === true);

/** `read` makes a valid value of whatever is stored, or the default. */
function setting<T>(key: `local:${string}`, read: (stored: unknown) => T): Setting<T> {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  return {
    getValue: async () => read(await item.getValue()),
    setValue: (value) => item.setValue(read(value)),
    watch: (onChange) => item.watch((stored) => onChange(read(stored))),
  };
}

function texts(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}

function textOrNull(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

function minutes(stored: unknown): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return 30;
  return Math.min(Math.max(Math.round(stored), 5), 240);
}
