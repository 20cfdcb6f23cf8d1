import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a program to its end, `input` on its stdin; gives what it printed. */
export function finish(
  command: readonly [string, ...string[]],
  { env, input = '' }: { env: NonNullable<SpawnOptions['env']>; input?: string },
): Promise<string> {
  const [file, ...args] = command;
  const child = spawn(file, args, { env, stdio: 'pipe', timeout: 60_000 });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${file} ended with ${code}:\n${printed}`));
    });
  });
}
