export type PassphraseProblem = 'too-short' | 'too-common';

/** Ways along the keyboard, the alphabet and the digits that are guessed first. */
const ways = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const knownWords =
  /password|passphrase|passwort|letmein|welcome|iloveyou|admin|dragon|monkey|football|qwerty|abc123|portage|paddle/g;

/**
 * What is wrong with a passphrase, or undefined. A key is as safe on a stolen disk as the
 * passphrase is hard to guess.
 */
export function passphraseProblem(text: string): PassphraseProblem | undefined {
  const passphrase = normalized(text);
  if (!isLongEnough(passphrase)) return 'too-short';
  return isCommon(passphrase.toLowerCase()) ? 'too-common' : undefined;
}

/** What the vault itself insists on; the form where it is typed says the rest. */
export function isLongEnough(passphrase: string): boolean {
  return [...normalized(passphrase)].length >= 12;
}

/** One form for what keyboards write in several, so that it opens on another system too. */
export function normalized(text: string): string {
  return text.normalize('NFKC');
}

function isCommon(text: string): boolean {
  const fewLetters = new Set(text).size < 5;
  const repeated = /^(.+?)\1+$/u.test(text);
  const leftOver = text.replace(knownWords, '').replace(/[\d\W_]/g, '');
  const familiar = leftOver.length < 4 && /[a-z]/.test(text);
  return fewLetters || repeated || isWalk(text) || familiar;
}

/** Whether nearly every letter is the neighbour of the one before. */
function isWalk(text: string): boolean {
  const letters = [...text];
  const steps = letters.slice(1).filter((letter, at) => areNeighbours(letters[at] ?? '', letter));
  return steps.length >= (letters.length - 1) * 0.75;
}

function areNeighbours(one: string, other: string): boolean {
  return (
    one === other || ways.some((way) => way.includes(one + other) || way.includes(other + one))
  );
}
