import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { runNpm } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { requireNode } from './node-version.mjs';
import { Advice, runMain, say, sayDone, sayFailed } from './say.mjs';
import { requireRoot, root, setUp } from './set-up.mjs';
import { describeSum, sumResults } from './sum.mjs';

/** `npm test`: sets up what is missing, then every check in order, stopping at the first that fails. */
const stages = [
  ['formatting and lint', () => script('lint')],
  ['types', () => script('types')],
  ['architecture', () => script('architecture')],
  ['build', buildIfStale],
  ['size', () => script('size')],
  ['unit', () => script('unit')],
  ['e2e', () => script('e2e')],
  ['Firefox build', () => script('lint:firefox')],
];

await runMain(async () => {
  requireNode();
  requireRoot();
  clearResults();
  await setUp();
  process.env.PORTAGE_CHROMIUM = await ensureChromium();
  const failed = await runStages();
  const sum = sumResults();
  say(describeSum(sum));
  return failed || sum.failed > 0 ? 1 : 0;
});

/** Old results must never be counted as new ones. */
function clearResults() {
  for (const folder of ['test-results', '.cache/contract']) {
    rmSync(join(root, folder), { recursive: true, force: true, maxRetries: 10 });
    mkdirSync(join(root, folder), { recursive: true });
  }
}

/** Gives the name of the stage that failed, or undefined. */
async function runStages() {
  for (const [name, check] of stages) {
    say(`${name} …`);
    const start = performance.now();
    const problem = await check().then(() => undefined, toMessage);
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    if (problem !== undefined) {
      sayFailed(`${name} (${took}): ${problem}`);
      return name;
    }
    sayDone(`${name} (${took})`);
  }
  return undefined;
}

async function script(name) {
  const code = await runNpm(['run', '--silent', name], { cwd: root });
  if (code !== 0) throw new Advice(`\`npm run ${name}\` ended with ${code}; see above.`);
}

function toMessage(error) {
  if (error instanceof Advice) return error.message;
  throw error;
}
