import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Server {
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

interface Service {
  name: string;
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Whether it answers by now; what it throws is a no. */
  answers: () => Promise<boolean>;
}

/** Starts a server and waits until it answers. */
export async function serve({ name, command, env, answers }: Service): Promise<Server> {
  // The kernel ends the server with us, however we end: a killed test run leaves no orphan.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...command], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-10_000);
  });
  const ended = once(child, 'close');
  const started = await Promise.race([untilIt(answers, child), ended.then(() => false)]);
  if (started) return { stop: () => stop(child, ended) };
  await stop(child, ended);
  throw new Error(`${name} did not start:\n${said}`);
}

/** Whether a page is there. */
export async function isServed(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(20_000) })).ok;
}

/** Gives true as soon as it answers; false when it does not for a minute. */
async function untilIt(answers: Service['answers'], child: ChildProcess): Promise<boolean> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    if (await answers().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(kill);
}
