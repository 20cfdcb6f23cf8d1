import type { OpenBrowser } from '../../e2e/browser';
import type { BrowserWatch } from '../../e2e/canary/watch-browser';
import type { Desk } from '../../helpdesk/demo/serve';
import type { Simulator } from '../../simulator/start';

/** Everything the demo runs on. */
export interface Stage {
  browser: OpenBrowser;
  desk: Desk;
  simulator: Simulator;
  watch: BrowserWatch;
}
