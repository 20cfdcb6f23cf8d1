import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/ui/parts/icon';
import { useAct, useOptions } from './use-options';

/** How long it may cover what is under it, in milliseconds. */
const shownFor = 12_000;

/**
 * What came of the last thing done. It is there from the start, so that screen readers hear it change. Outside of an
 * open dialog nothing is heard, so a dialog has one of its own.
 */
export function Said({ inDialog = false }: { inDialog?: boolean }) {
  const said = useOptions((state) => state.said);
  const covered = useOptions(({ dialog }) => dialog !== null) && !inDialog;
  const act = useAct();
  const times = useRef({ said, count: 0 });
  if (times.current.said !== said) times.current = { said, count: times.current.count + 1 };
  const text = covered ? '' : said.text;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => act.say(''), shownFor);
    return () => clearTimeout(timer);
  }, [said, text]);

  return (
    <p class="said" role="status" data-empty={text === ''} data-tone={said.tone}>
      {text !== '' && (
        <span key={times.current.count} class="said-text">
          <Icon name={said.tone === 'done' ? 'check' : 'alert'} />
          {text}
        </span>
      )}
    </p>
  );
}
