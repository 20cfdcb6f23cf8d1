import { tellUntilOrphaned } from '../orphan';
import { type ReplyLink, replyLinks, replyState } from './reply-links';

/** The isolated world's own window object: a page cannot see what is put on it. */
type World = Window & { portageReply?: Watched };

interface Watched {
  signal: AbortSignal;
  /** What the service worker has heard of. */
  known: string;
}

/** Milliseconds after the last key. */
const pause = 300;

/**
 * What the reply holds now; from then on the service worker hears when it holds other links. It is
 * told no more than that, and looks for itself.
 */
export function watchReply(world: World): Promise<ReplyLink[]> {
  const { portageReply } = world;
  const watched = portageReply?.signal.aborted === false ? portageReply : listen(world);
  world.portageReply = watched;
  watched.known = replyState(world.document);
  return replyLinks(world.document);
}

function listen({ document }: World): Watched {
  const stopped = new AbortController();
  const { signal } = stopped;
  const watched: Watched = { signal, known: '' };
  const tell = tellUntilOrphaned(() => stopped.abort());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = replyState(document);
    if (now !== watched.known) void tell('replyTouched', {});
    watched.known = now;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  for (const type of ['input', 'focusout']) {
    document.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  return watched;
}
