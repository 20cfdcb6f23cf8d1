import { defineConfig } from '@playwright/test';
import endToEnd from './playwright.config';

/** Tests in the Firefox of this machine: `npm run test:firefox`. */
export default defineConfig({
  ...endToEnd,
  testDir: 'test/e2e-firefox',
  outputDir: 'test-results/firefox',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/firefox.json' }]],
});
