export function requireWritable(folder: string, advice: string): void;
