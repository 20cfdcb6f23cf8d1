import type { World } from './world';

/**
 * The moment of a change as Paddle writes it, to the microsecond, later than every one before it.
 * Paddle's dates have none to six decimals; here it is always six, so that they sort as text.
 */
export function nextStamp(world: World): string {
  const { state } = world;
  state.lastChange = Math.max(world.now().getTime() * 1000, state.lastChange + 1);
  const milliseconds = Math.floor(state.lastChange / 1000);
  const rest = String(state.lastChange % 1000).padStart(3, '0');
  return new Date(milliseconds).toISOString().replace('Z', `${rest}Z`);
}
