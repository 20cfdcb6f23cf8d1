import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Advice } from './say.mjs';

/** What shows windows to nobody, and what presses keys in them. */
export const name = 'Xvfb and xdotool';

/** What Debian and Ubuntu call them. */
export const packages = ['xvfb', 'xdotool'];

/** What these packages put where. */
export const programs = { xvfb: '/usr/bin/Xvfb', xdotool: '/usr/bin/xdotool' };

/** Starts a display that is seen nowhere; gives its name for `DISPLAY`, and what ends it. */
export async function startDisplay() {
  // It looks for a free number by itself, and says which on its third stream.
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server = spawn(programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const said = once(server.stdio[3], 'data');
  const first = await Promise.race([said, ended.then(() => undefined)]);
  if (first === undefined) throw new Advice('Xvfb did not start.');
  return {
    display: `:${String(first[0]).trim()}`,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
