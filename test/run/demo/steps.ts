import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Steps {
  /** Does one step and prints what it saw. Throws `GivenUp` when it does not hold. */
  step(title: string, act: () => Promise<string>): Promise<void>;
  /** Keeps a picture, when the caller wants pictures. */
  picture(name: string, png: Buffer): Promise<void>;
}

/** A step did not hold, and that has been said: what follows from it is left out. */
export class GivenUp extends Error {}

/**
 * Plays steps until one does not hold, and says how it went; gives the exit code.
 * @param screenshots the folder for pictures; none are kept without it
 * @param signal when it aborts, nothing more is said
 */
export async function playSteps(
  { screenshots, signal }: { screenshots: string | undefined; signal: AbortSignal },
  act: (told: Steps) => Promise<void>,
): Promise<number> {
  const tell = (line: string): void => {
    if (!signal.aborted) console.log(line);
  };
  try {
    await act({
      async step(title, see) {
        try {
          tell(`✓ ${title}: ${withoutToken(await see())}`);
        } catch (error) {
          tell(`✗ ${title}: ${withoutToken(String(error))}`);
          throw new GivenUp();
        }
      },
      async picture(name, png) {
        if (screenshots === undefined) return;
        await mkdir(screenshots, { recursive: true });
        await writeFile(join(screenshots, `${name}.png`), png);
      },
    });
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    tell('\nThis step failed; those after it are left out. Run `npm test` for the details.');
    return 1;
  }
  const kept = screenshots === undefined ? '' : ` The pictures are in ${screenshots}`;
  tell(`\nEvery step held.${kept}`);
  return 0;
}

/** A portal token signs its holder in: even a simulated one is never printed. */
export function withoutToken(text: string): string {
  return text.replace(/token=[^\s&"]+/g, 'token=…');
}
