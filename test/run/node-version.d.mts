export function canRunOn(version: string): boolean;
