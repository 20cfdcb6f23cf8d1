import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from '../finish';
import { freePort } from '../free-port';
import { isServed, serve } from '../serve';
import { agents } from './agents';
import { configuration } from './configuration';
import { programs } from './programs.mjs';

export interface RequestTracker {
  origin: string;
  /** What an agent enables: permissions of the browser know no ports. */
  site: string;
  /** Hands over a mail as a mail server does, with Request Tracker's own gateway; gives its ticket. */
  receive(mail: string): Promise<{ number: number; url: string }>;
  /** Ends it and removes everything it wrote. */
  stop(): Promise<void>;
}

/**
 * Starts a new Request Tracker on a free port of the loopback: an empty queue *General*, and the
 * agents. Everything it writes is in a temporary folder.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const folder = await mkdtemp(join(tmpdir(), 'request-tracker-'));
  try {
    const port = await freePort();
    const env = await configure(folder, port);
    await fill(env);
    const origin = `http://127.0.0.1:${port}`;
    const server = await serve({
      name: 'Request Tracker',
      command: [programs.server, '--host', '127.0.0.1', '--port', String(port)],
      env,
      answers: () => isServed(origin),
    });
    let tickets = 0;
    return {
      origin,
      site: 'http://127.0.0.1',
      async receive(mail) {
        await passGateway(mail, { env, origin });
        tickets += 1;
        return { number: tickets, url: `${origin}/Ticket/Display.html?id=${tickets}` };
      },
      async stop() {
        await server.stop();
        await remove(folder);
      },
    };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

async function configure(folder: string, port: number): Promise<NodeJS.ProcessEnv> {
  const file = join(folder, 'RT_SiteConfig.pm');
  const further = join(folder, 'siteconfig.d');
  for (const name of ['pages', 'sessions']) await mkdir(join(folder, name));
  await mkdir(further);
  await writeFile(file, configuration({ folder, port }));
  const { HOME = folder, PATH = '/usr/bin:/bin' } = process.env;
  return { HOME, PATH, LC_ALL: 'C.UTF-8', RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: further };
}

async function fill(env: NodeJS.ProcessEnv): Promise<void> {
  const administrator = ['--dba', 'root', '--dba-password', ''] as const;
  await finish([programs.setupDatabase, '--action', 'init', ...administrator], { env });
  const seed = fileURLToPath(new URL('./seed.pl', import.meta.url));
  const { richText, plainText } = agents;
  const described = [
    ...[richText.name, richText.password, richText.email, '1'],
    ...[plainText.name, plainText.password, plainText.email, '0'],
  ];
  await finish(['perl', `-I${programs.library}`, seed, ...described], { env });
}

async function passGateway(
  mail: string,
  { env, origin }: { env: NodeJS.ProcessEnv; origin: string },
): Promise<void> {
  const how = ['--queue', 'General', '--action', 'correspond', '--url', origin, '--debug'] as const;
  const said = await finish([programs.mailgate, ...how], { env, input: mail });
  // Its exit code is 0 for a mail that is not wanted, too.
  if (!/^ok$/m.test(said)) throw new Error(`The mail was not taken:\n${said}`);
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
