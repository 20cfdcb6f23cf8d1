import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Paddle's own description lies beside the project where it may be used, never inside it. */
const withoutDescription = existsSync('../shared/paddle-openapi.yaml')
  ? []
  : ['test/unit/contract/description.test.ts'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...withoutDescription],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    // Properties and key derivation are long work on a machine that does other things besides.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
