/**
 * 240 requests a minute for one address, whoever's key it is; beyond it the address is blocked for
 * 60 seconds. https://developer.paddle.com/api-reference/about/rate-limiting
 */
export interface RateLimit {
  /** Counts one request. @returns seconds to wait, or `null` when it may pass */
  take(address: string, now: Date): number | null;
  /** `null` switches the limit off. */
  set(perMinute: number | null): void;
  clear(): void;
}

const minute = 60_000;

export function rateLimit(): RateLimit {
  let perMinute: number | null = 240;
  const seen = new Map<string, number[]>();
  const blockedUntil = new Map<string, number>();

  return {
    take(address, now) {
      if (perMinute === null) return null;
      const at = now.getTime();
      const until = blockedUntil.get(address) ?? 0;
      if (at < until) return Math.ceil((until - at) / 1000);

      const recent = (seen.get(address) ?? []).filter((time) => time > at - minute);
      recent.push(at);
      seen.set(address, recent);
      if (recent.length <= perMinute) return null;

      blockedUntil.set(address, at + minute);
      seen.delete(address);
      return minute / 1000;
    },
    set(next) {
      perMinute = next;
    },
    clear() {
      perMinute = 240;
      seen.clear();
      blockedUntil.clear();
    },
  };
}
