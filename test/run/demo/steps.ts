import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Steps {
  /** Does one step and prints what it saw; the steps after a failed one are left out. */
  step(title: string, act: () => Promise<string>): Promise<void>;
  /** Keeps a picture, when the caller wants pictures. */
  picture(name: string, png: Buffer): Promise<void>;
  /** 0 when every step held. */
  exitCode(): number;
}

/**
 * @param screenshots the folder for pictures; none are kept without it
 * @param signal when it aborts, nothing more is said
 */
export function steps(screenshots: string | undefined, signal: AbortSignal): Steps {
  let failed = 0;
  let left = 0;
  const say = (line: string): void => {
    if (!signal.aborted) console.log(line);
  };
  return {
    async step(title, act) {
      if (failed > 0) {
        left += 1;
        say(`- ${title}: left out`);
        return;
      }
      try {
        say(`✓ ${title}: ${withoutToken(await act())}`);
      } catch (error) {
        failed += 1;
        say(`✗ ${title}: ${withoutToken(String(error))}`);
      }
    },
    async picture(name, png) {
      if (screenshots === undefined) return;
      await mkdir(screenshots, { recursive: true });
      await writeFile(join(screenshots, `${name}.png`), png);
    },
    exitCode() {
      if (failed > 0) {
        console.log(`\n${failed} step failed, ${left} left out. Run \`npm test\` for the details.`);
      } else if (!signal.aborted) {
        const kept = screenshots === undefined ? '' : ` The pictures are in ${screenshots}`;
        console.log(`\nEvery step held.${kept}`);
      }
      return failed > 0 ? 1 : 0;
    },
  };
}

/** A portal token signs its holder in: even a simulated one is never printed. */
export function withoutToken(text: string): string {
  return text.replace(/token=[^\s&"]+/g, 'token=…');
}
