import { type Trick, tricksOf } from '@/detection/look-alike';
import { type MessageKey, t } from '@/ui/i18n';

/** What is suspicious about an address; nothing where nothing is. */
export function Tricks({ email }: { email: string }) {
  return (
    <>
      {tricksOf(email).map((trick) => (
        <span key={trick} class="chip" data-tone="warn">
          {t(words[trick])}
        </span>
      ))}
    </>
  );
}

const words: Record<Trick, MessageKey> = {
  invisible: 'trick_invisible',
  'mixed-scripts': 'trick_mixed_scripts',
  punycode: 'trick_punycode',
  'foreign-letters': 'trick_foreign_letters',
};
