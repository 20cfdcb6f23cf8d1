import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { programs } from './programs.mjs';

export interface Server {
  origin: string;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts Request Tracker's own web server and waits until it answers. */
export async function serve({
  env,
  port,
}: {
  env: NodeJS.ProcessEnv;
  port: number;
}): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  // The kernel ends the server with us, however we end: a killed test run leaves no orphan.
  const command = [programs.server, '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...command], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-10_000);
  });
  const ended = once(child, 'close');
  const started = await Promise.race([answers(origin, child), ended.then(() => false)]);
  if (started) return { origin, stop: () => stop(child, ended) };
  await stop(child, ended);
  throw new Error(`Request Tracker did not start:\n${said}`);
}

/** Gives true as soon as the log-in page is there; false when it is not there for a minute. */
async function answers(origin: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(origin, { signal: AbortSignal.timeout(20_000) }).catch(() => null);
    if (response?.ok) return true;
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
