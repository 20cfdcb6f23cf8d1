/**
 * Why the browser did not start and what to do, from Playwright's long message.
 * @param headless whether it was to start without a window
 */
export function explainLaunch(message: string, headless: boolean): string {
  if (!headless && /X ?server|\$DISPLAY|cannot open display|ozone_platform/i.test(message)) {
    return 'Chromium found no display. `npm start -- --headless` needs none.';
  }
  const said = [...message.matchAll(/\[err\] (.*)/g)].map(([, line = '']) => line).slice(-5);
  const [first = ''] = message.split('\n');
  return [
    `Chromium did not start: ${first}`,
    ...said.map((line) => `  ${line}`),
    'Set PORTAGE_CHROMIUM to another Chromium, or unset it: one is then found or installed.',
  ].join('\n');
}
