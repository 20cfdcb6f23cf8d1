export class Advice extends Error {}
export function runMain(main: () => Promise<number>): Promise<void>;
