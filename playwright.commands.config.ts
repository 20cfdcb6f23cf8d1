import { defineConfig } from '@playwright/test';
import endToEnd from './playwright.config';

/** Tests that press keys in a browser with windows: `npm run test:commands`. */
export default defineConfig({
  ...endToEnd,
  testDir: 'test/e2e-commands',
  outputDir: 'test-results/commands',
  fullyParallel: false,
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/commands.json' }]],
});
