/** The height that the popup asks for, in CSS pixels: see frame.css. */
const wanted = 600;
/** Below this the window is still on its way to its size; it is 300 high where all is twice as large. */
const least = 200;

/**
 * Fits the popup into a window that the screen keeps lower than it asks for, which would otherwise
 * scroll as a whole and grow wider by the scroll bar.
 */
export function fitWindow(window: Window, signal: AbortSignal): void {
  const { documentElement } = window.document;
  const adapt = () => {
    const { innerHeight } = window;
    if (innerHeight > least && innerHeight < wanted) documentElement.dataset.low = 'true';
  };
  window.addEventListener('resize', adapt, { signal });
  adapt();
}
