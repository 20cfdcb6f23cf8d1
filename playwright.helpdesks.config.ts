import { defineConfig } from '@playwright/test';
import endToEnd from './playwright.config';

/** Tests in helpdesks that are installed and run on this machine: `npm run test:helpdesks`. */
export default defineConfig({
  ...endToEnd,
  testDir: 'test/e2e-helpdesks',
  outputDir: 'test-results/helpdesks',
  fullyParallel: false,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/helpdesks.json' }]],
});
