import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useAct } from './use-plan-change';

interface WordsToCopyProps {
  title: MessageKey;
  /** In small beside the title: the language. */
  beside?: string;
  button: MessageKey;
  /** Null while it is loading. */
  text: string | null;
  lang?: string;
  children?: ComponentChildren;
}

/** A text with the button that copies it. */
export function WordsToCopy(props: WordsToCopyProps) {
  const { title, beside, button, text, lang, children } = props;
  const act = useAct();
  const titleId = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(text ?? '');
    act.say(t('change_copied'));
  };
  return (
    <section class="change-words" aria-labelledby={titleId}>
      <div class="section-head">
        <h3 id={titleId}>
          {t(title)}
          {beside && <span class="change-words-beside"> {beside}</span>}
        </h3>
        <span class="change-words-buttons">
          {children}
          <BusyButton disabled={text === null} onClick={() => void copy()}>
            <Icon name="copy" />
            {t(button)}
          </BusyButton>
        </span>
      </div>
      <p class="change-words-text" lang={lang}>
        {text}
      </p>
    </section>
  );
}
