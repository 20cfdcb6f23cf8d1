import { parseArgs } from 'node:util';
import { readDescription } from './description';
import { readExchanges } from './logs';
import { report } from './report';

/**
 * `npm run contract -- FILE [--logs FOLDER]`: FILE is Paddle's OpenAPI description; the folder holds
 * what the e2e runs asked and what the simulator answered, `.cache/contract` when left out.
 */
const { values, positionals } = parseArgs({
  options: { logs: { type: 'string', default: '.cache/contract' } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('Say which description to check against: npm run contract -- FILE');
  process.exit(2);
}

const exchanges = readExchanges(values.logs);
const { checked, mismatches, additions } = report(exchanges, readDescription(file));

for (const [mismatch, count] of mismatches) console.error(`✗ ${mismatch} (${count} times)`);
for (const { name, why, source } of additions) console.log(`+ ${name}: ${why} ${source}`);
const names = additions.map(({ name }) => name).join(', ') || 'none';
console.log(`${checked} exchanges checked, ${additions.length} additions of 2026: ${names}`);

if (checked === 0) console.error(`✗ No exchange in ${values.logs}: run the e2e tests first.`);
if (checked === 0 || mismatches.size > 0) process.exitCode = 1;
