import { invite } from './demo/invite';
import { play } from './demo/play';
import { whenAborted, whenTold } from './demo/when-told';
import { withStage } from './demo/with-stage';
import { demoOptions } from './demo-options.mjs';
import { runMain, say } from './say.mjs';

const options = demoOptions(process.argv.slice(2));
const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = options.headless || noDisplay;
const told = whenTold();

if (noDisplay && !options.headless) say('There is no display here.');
await runMain(() =>
  withStage(headless, (stage) =>
    headless
      ? Promise.race([play(stage, options.screenshots, told), whenAborted(told, 130)])
      : // A person ends the demo as they like, at any time.
        Promise.race([invite(stage), whenAborted(told, 0)]),
  ),
);
// What was given up in the middle still waits for a browser that is gone.
if (told.aborted) process.exit();
