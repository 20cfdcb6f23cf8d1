export const extensionPath: string;
export function buildIfStale(): Promise<void>;
