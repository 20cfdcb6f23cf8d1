import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './set-up.mjs';

/** Passed and failed tests of the last unit, e2e, real-helpdesk, command and Firefox runs; a suite that could not load is one failure. */
export function sumResults() {
  const sums = [
    read('unit.json', sumUnit),
    read('e2e.json', sumEndToEnd),
    read('helpdesks.json', sumEndToEnd),
    read('commands.json', sumEndToEnd),
    read('firefox.json', sumEndToEnd),
  ];
  return {
    passed: sums.reduce((all, { passed }) => all + passed, 0),
    failed: sums.reduce((all, { failed }) => all + failed, 0),
  };
}

export function describeSum({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

function read(name, sum) {
  const file = join(root, 'test-results', name);
  return existsSync(file) ? sum(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
}

function sumUnit({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function sumEndToEnd({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** `node test/run/sum.mjs STATUS`: prints the sum; a STATUS other than 0 counts as a failure. */
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const sum = sumResults();
  const status = Number(process.argv[2] ?? 0);
  const failed = status === 0 ? sum.failed : Math.max(1, sum.failed);
  console.log(describeSum({ ...sum, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}
