export class Advice extends Error {}
export class Help extends Error {}
export function say(text: string): void;
export function runMain(main: () => Promise<number>): Promise<void>;
