/** Prints progress for people: a mark, what happens, and on failure what to do about it. */

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export function say(text) {
  console.log(`${paint('36', '›')} ${text}`);
}

export function sayDone(text) {
  console.log(`${paint('32', '✓')} ${text}`);
}

export function sayFailed(text) {
  console.log(`${paint('31', '✗')} ${text}`);
}

/** A failure the reader can do something about: its message says what. Printed without a stack. */
export class Advice extends Error {}

/** How to use a command, for whoever asked for that: no failure. */
export class Help extends Error {}

/** Runs `main`; sets the exit code, and shows advice rather than a stack where there is advice. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      return;
    }
    sayFailed(adviceOn(error) ?? error.stack);
    process.exitCode = 1;
  }
}

/** Undefined for a mistake of ours, which needs its stack. */
function adviceOn(error) {
  if (error instanceof Advice) return error.message;
  const { code, path } = error;
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code) || !path) return undefined;
  return `${path} cannot be written (${code}). Make room, or make it yours, and try again.`;
}
