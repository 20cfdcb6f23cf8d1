import { useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { Icon } from './icon';

interface CopyTextProps {
  text: string;
  /** What it is, for the accessible name: `e-mail address`. */
  what: string;
  mono?: boolean;
  onCopied: (said: string) => void;
}

/** Text that goes to the clipboard when it is clicked. */
export function CopyText({ text, what, mono = false, onCopied }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    onCopied(t('copied_text', what));
  };
  return (
    <button
      type="button"
      class={mono ? 'copy-text mono' : 'copy-text'}
      title={t('copy_text', what)}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
      onPointerLeave={() => setCopied(false)}
    >
      <bdi class="copy-text-value">{text}</bdi>
      <span class="copy-text-icon">
        <Icon name={copied ? 'check' : 'copy'} />
      </span>
    </button>
  );
}
