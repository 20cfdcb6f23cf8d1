import { tellUntilOrphaned } from '../orphan';
import { type ReplyLink, replyLinks, replyState } from './reply-links';

/** The isolated world's own window object: a page cannot see what is put on it. */
type World = Window & { portageReply?: AbortSignal };

/** Milliseconds after the last key. */
const pause = 300;

/**
 * What the reply holds now; from then on the service worker hears when it holds other links. It is
 * told no more than that, and looks for itself.
 */
export function watchReply(world: World): Promise<ReplyLink[]> {
  if (world.portageReply?.aborted !== false) listen(world);
  return replyLinks(world.document);
}

function listen(world: World): void {
  const stopped = new AbortController();
  world.portageReply = stopped.signal;
  const tell = tellUntilOrphaned(() => stopped.abort());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = replyState(world.document);
  const look = () => {
    const now = replyState(world.document);
    if (now !== before) void tell('replyTouched', {});
    before = now;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  for (const type of ['input', 'focusout']) {
    world.document.addEventListener(type, soon, {
      capture: true,
      passive: true,
      signal: stopped.signal,
    });
  }
}
