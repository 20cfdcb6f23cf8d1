export function chromiumPath(): Promise<string | undefined>;
export function requireChromium(): Promise<string>;
export function flawInVersion(code: number, output: string): string | undefined;
