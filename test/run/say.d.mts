export class Advice extends Error {}
export function say(text: string): void;
export function runMain(main: () => Promise<number>): Promise<void>;
