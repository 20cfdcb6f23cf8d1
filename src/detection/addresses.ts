/** Addresses that differ in case only are one: the first stays. */
export function distinctAddresses(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const key = address.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

export function withoutAddresses(
  addresses: readonly string[],
  others: readonly string[],
): string[] {
  const known = new Set(others.map((other) => other.toLowerCase()));
  return addresses.filter((address) => !known.has(address.toLowerCase()));
}
