import { useId, useRef, useState } from 'preact/hooks';
import type { Mistake, Placeholder } from '@/replies/check-template';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { type Completion, completionAt, completionEnd } from './placeholder-completion';
import { PlaceholderList } from './placeholder-list';
import { mistakeWords } from './reply-words';

interface ReplyFieldProps {
  text: string;
  lang: string;
  mistakes: readonly Mistake[];
  /** Whether another sentence is about to take its place. */
  waits: boolean;
  onInput: (text: string) => void;
}

/** The sentence as the agent writes it. An opening brace offers what may stand in it. */
export function ReplyField({ text, lang, mistakes, waits, onInput }: ReplyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [completion, setCompletion] = useState<Completion | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const options = completion?.options ?? [];

  const look = ({ value, selectionEnd }: HTMLTextAreaElement) => {
    setCompletion(completionAt(value, selectionEnd));
    setAt(0);
  };
  const choose = (placeholder: Placeholder | undefined) => {
    const { current } = field;
    if (!current || !completion || !placeholder) return;
    const end = completionEnd(current.value, current.selectionEnd);
    current.setRangeText(`{${placeholder}}`, completion.from, end, 'end');
    onInput(current.value);
    setCompletion(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!completion || event.isComposing) return;
    const { length } = options;
    if (event.key === 'ArrowDown') setAt((at + 1) % length);
    else if (event.key === 'ArrowUp') setAt((at + length - 1) % length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(options[at]);
    else if (event.key === 'Escape') setCompletion(null);
    else return;
    event.preventDefault();
  };

  return (
    <div class="field">
      <label class="field-label" htmlFor={`${id}-field`}>
        {t('reply_sentence')}
      </label>
      <div class="reply-field">
        <textarea
          ref={field}
          id={`${id}-field`}
          class="input"
          rows={5}
          readOnly={waits}
          lang={lang}
          // The browser would fetch a dictionary, and some send what is typed to a server.
          spellcheck={false}
          value={text}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={completion ? `${id}-list` : undefined}
          aria-activedescendant={completion ? `${id}-${options[at]}` : undefined}
          aria-describedby={`${id}-hint ${id}-mistakes`}
          aria-invalid={mistakes.length > 0}
          onInput={({ currentTarget }) => {
            onInput(currentTarget.value);
            look(currentTarget);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setCompletion(null)}
        />
        {completion && (
          <PlaceholderList id={id} options={options} current={options[at]} onChoose={choose} />
        )}
      </div>
      <div
        id={`${id}-mistakes`}
        class="reply-mistakes"
        role={mistakes.length > 0 ? 'alert' : undefined}
      >
        {mistakes.map((mistake) => (
          <p key={`${mistake.line} ${mistake.column} ${mistake.kind}`} class="field-problem">
            <Icon name="alert" />
            <span>{mistakeWords(mistake)}</span>
          </p>
        ))}
      </div>
      <p id={`${id}-hint`} class="hint">
        {t('reply_hint')}
      </p>
    </div>
  );
}
