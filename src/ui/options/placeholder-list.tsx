import type { Placeholder } from '@/replies/check-template';
import { t } from '@/ui/i18n';
import { placeholderMeaning } from './reply-words';

interface PlaceholderListProps {
  /** Begins the IDs of the list and of its options. */
  id: string;
  options: readonly Placeholder[];
  current: Placeholder | undefined;
  onChoose: (placeholder: Placeholder) => void;
}

/** What a brace may hold. The focus stays in the sentence. */
export function PlaceholderList({ id, options, current, onChoose }: PlaceholderListProps) {
  return (
    <div
      id={`${id}-list`}
      class="reply-options"
      role="listbox"
      aria-label={t('reply_placeholders')}
    >
      {options.map((placeholder) => (
        <div
          key={placeholder}
          id={`${id}-${placeholder}`}
          class="reply-option"
          role="option"
          tabIndex={-1}
          aria-selected={placeholder === current}
          onPointerDown={(event) => {
            event.preventDefault(); // The focus would leave the sentence.
            onChoose(placeholder);
          }}
        >
          <code>{`{${placeholder}}`}</code>
          <span>{placeholderMeaning(placeholder)}</span>
        </div>
      ))}
    </div>
  );
}
