import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isOver, type Measure } from './measure';
import { benchPopup } from './popup/bench-popup';
import { benchScan } from './scan/bench-scan';
import { benchSize } from './size';
import { table } from './table';

/**
 * `npm run bench [-- --json FILE] [-- --check]`: the budgets of speed and size. Times are ratios to
 * floors measured in the same run. With `--check`, a figure over its budget is a failure.
 */
const { values } = parseArgs({ options: { json: { type: 'string' }, check: { type: 'boolean' } } });

const measures: Measure[] = [];
for (const bench of [benchSize, benchPopup, benchScan]) measures.push(...(await bench()));

console.log(table(measures));
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify(measures, null, 2)}\n`);
if (values.check === true && measures.some(isOver)) process.exitCode = 1;
