export function chromiumPath(): Promise<string | undefined>;
export function requireChromium(): Promise<string>;
