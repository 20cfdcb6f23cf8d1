import { chmod, chown, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../finish';
import { freePort } from '../free-port';
import { isServed, type Server, serve } from '../serve';
import { agent, dovecotConfiguration, type Place, roundcubeConfiguration } from './configuration';
import { programs } from './programs.mjs';

export interface Roundcube {
  origin: string;
  /** What an agent enables: permissions of the browser know no ports. */
  site: string;
  /** Puts a mail into the agent's box; gives where it is read, and answered with all on copy. */
  receive(mail: string): Promise<{ url: string; replyUrl: string }>;
  /** Ends it and removes everything it wrote. */
  stop(): Promise<void>;
}

/** What Debian calls `nobody`, who owns the mail: Dovecot refuses to be root for it. */
const nobody = 65_534;
const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8' };

/** Starts a new Roundcube and its mail server, with an empty box, on free ports of the loopback. */
export async function startRoundcube(): Promise<Roundcube> {
  const folder = await mkdtemp(join(tmpdir(), 'roundcube-'));
  const running: Server[] = [];
  const stop = async () => {
    for (const server of running.reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const place = { folder, imapPort: await freePort() };
    const inbox = await prepare(place);
    running.push(await serveMail(place));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    running.push(await servePages(place, { port, origin }));
    let mails = 0;
    return {
      origin,
      site: 'http://127.0.0.1',
      async receive(mail) {
        mails += 1;
        const file = join(inbox, String(mails));
        await writeFile(file, mail);
        await chown(file, nobody, nobody);
        const box = `${origin}/?_task=mail&_mbox=INBOX`;
        return {
          url: `${box}&_uid=${mails}&_action=show`,
          replyUrl: `${box}&_reply_uid=${mails}&_all=all&_action=compose`,
        };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Writes all that the servers need; gives the folder of new mail. */
async function prepare(place: Place): Promise<string> {
  const { folder } = place;
  const at = (...path: string[]) => join(folder, ...path);
  await chmod(folder, 0o755);
  for (const name of ['config', 'logs', 'temp', 'sessions', 'run']) await mkdir(at(name));
  await copyFile(programs.defaults, at('config', 'defaults.inc.php'));
  await copyFile(programs.mimeTypes, at('config', 'mimetypes.php'));
  await writeFile(at('config', 'config.inc.php'), roundcubeConfiguration(place));
  const before = `<?php putenv('ROUNDCUBE_CONFIG_DIR=${at('config')}');`;
  await writeFile(at('prepend.php'), before);
  await writeFile(at('dovecot.conf'), dovecotConfiguration(place));
  const schema = await readFile(programs.schema, 'utf8');
  const load = `(new PDO('sqlite:${at('database')}'))->exec(stream_get_contents(STDIN));`;
  await finish([programs.php, '-r', load], { env, input: schema });
  const box = ['mail', agent.name];
  for (const path of [['mail'], box, ...['new', 'cur', 'tmp'].map((name) => [...box, name])]) {
    await mkdir(at(...path));
    await chown(at(...path), nobody, nobody);
  }
  return at(...box, 'new');
}

function serveMail({ folder, imapPort }: Place): Promise<Server> {
  return serve({
    name: 'Dovecot',
    command: [programs.dovecot, '-F', '-c', join(folder, 'dovecot.conf')],
    env,
    answers: () => isListening(imapPort),
  });
}

function servePages(
  { folder }: Place,
  { port, origin }: { port: number; origin: string },
): Promise<Server> {
  const settings = {
    auto_prepend_file: join(folder, 'prepend.php'),
    'session.save_path': join(folder, 'sessions'),
    error_reporting: '22519',
    display_errors: '0',
  };
  const set = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const where = ['-S', `127.0.0.1:${port}`, '-t', programs.pages];
  return serve({
    name: 'Roundcube',
    command: [programs.php, ...set, ...where],
    env,
    answers: () => isServed(origin),
  });
}

/** Whether somebody greets who connects. */
function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(20_000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('data', () => end(true));
  });
}
