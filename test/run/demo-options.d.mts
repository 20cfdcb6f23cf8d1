export function demoOptions(args: string[]): {
  /** Whether the main job is played without a window; pictures are of nothing else. */
  headless: boolean;
  screenshots: string | undefined;
};
