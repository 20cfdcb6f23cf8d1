import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a program with its output shown; gives its exit code.
 * A program that cannot be started counts as 127, as in a shell.
 */
export function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Runs a program that ends by itself when it is told to, and waits for it: whatever signal this process
 * gets is handed on. So is the death of the shell in which npm started us, which keeps signals to itself.
 */
export function runToTheEnd(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    // Windows tells both processes by itself; its `kill` would leave no time for an end.
    const tell = (signal) => process.platform === 'win32' || child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tell(signal));
    const parent = process.ppid;
    const orphaned = setInterval(() => process.ppid !== parent && tell('SIGTERM'), 1000);
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      clearInterval(orphaned);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

/** Runs a program whose output is shown only when it fails; gives its exit code. */
export function runQuietly(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => output.push(chunk));
    }
    child.once('error', () => resolve(127));
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** Runs a program with its progress shown and its errors kept; gives its exit code and the first of them. */
export function runForError(file, args, options = {}) {
  return new Promise((resolve) => {
    let errors = '';
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!/^ +at /.test(line)) console.log(line);
    });
    child.once('error', ({ message }) => resolve({ code: 127, error: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, error: firstError(errors) }));
  });
}

/** Programs that fail print stacks, several of them; the reader wants the reason. */
export function firstError(text) {
  return /^(?:\w*Error: )(.+)$/m.exec(text)?.[1] ?? text.trim().split('\n').at(-1);
}

/** Runs a program quietly; gives its exit code and what it printed on stdout. */
export function ask(file, args, timeoutMs = 20_000) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: timeoutMs });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs npm itself. Under `npm start` it names its own script; elsewhere Windows needs a shell for
 * npm.cmd, which takes one line: none of our arguments needs quotes in it.
 */
export function runNpm(args, options = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], options);
  if (process.platform !== 'win32') return run('npm', args, options);
  return run(['npm', ...args].join(' '), [], { shell: true, ...options });
}
