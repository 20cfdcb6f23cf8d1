import util from 'node:util';
import { Advice, Help } from './say.mjs';

/**
 * The values of a command's options; advice, with how to use the command, on what it does not know,
 * and that alone for `--help`.
 * @param args what follows the program's name
 * @param options as `parseArgs` of Node takes them
 */
export function readOptions(args, options, usage) {
  if (args.includes('--help') || args.includes('-h')) throw new Help(usage);
  try {
    const { values } = util.parseArgs({ args, options });
    const empty = Object.keys(values).find((name) => values[name] === '');
    if (empty !== undefined) throw new Error(`Option '--${empty}' is empty`);
    return values;
  } catch (error) {
    throw new Advice(`${firstSentence(error.message)}.\n${usage}`);
  }
}

/** The rest of Node's messages is about programs that take other arguments. */
function firstSentence(text) {
  return text.split(/\. |\n/)[0].replace(/\.$/, '');
}
