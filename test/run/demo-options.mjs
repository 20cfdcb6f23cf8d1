import { readOptions } from './read-options.mjs';
import { Advice } from './say.mjs';

const usage = `Usage: npm start [-- --headless] [-- --screenshots FOLDER]
  --headless            plays the main job by itself, without a window
  --screenshots FOLDER  plays it as well, and keeps pictures there
PowerShell needs quotes: npm start '--' --headless`;

/**
 * What `npm start` was asked for; advice on what it does not know.
 * @param args what follows the program's name
 */
export function demoOptions(args) {
  const { npm_config_headless: kept, npm_config_screenshots: alsoKept } = process.env;
  if (kept || alsoKept)
    throw new Advice(`npm took an option for its own: mind the two dashes.\n${usage}`);
  const options = { headless: { type: 'boolean' }, screenshots: { type: 'string' } };
  const { headless, screenshots } = readOptions(args, options, usage);
  return { headless: headless === true || screenshots !== undefined, screenshots };
}
