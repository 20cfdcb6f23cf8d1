import { parseArgs } from 'node:util';
import { openBrowser } from '../e2e/browser';
import { watchBrowser } from '../e2e/canary/watch-browser';
import { serveDesk } from '../helpdesk/demo/serve';
import { tickets } from '../helpdesk/demo/tickets';
import { startSimulator } from '../simulator/start';
import { extensionPath } from './build.mjs';
import { invite } from './demo/invite';
import { play } from './demo/play';

const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, screenshots: { type: 'string' } },
});
const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = values.headless === true || noDisplay;

const simulator = await startSimulator();
const desk = await serveDesk(tickets);
const browser = await openBrowser({
  extension: extensionPath,
  headless,
  hostResolverRules: [desk.hostResolverRules, simulator.hostResolverRules],
});
const stage = { browser, desk, simulator, watch: watchBrowser(browser.context) };

process.exitCode = headless ? await play(stage, values.screenshots) : await invite(stage);
await browser.context.close();
await browser.removeProfile();
await desk.stop();
await simulator.stop();
