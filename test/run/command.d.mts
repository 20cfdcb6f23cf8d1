export function firstError(text: string): string | undefined;
