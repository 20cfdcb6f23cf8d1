import { type Trick, tricksOf } from '@/detection/look-alike';
import { type MessageKey, t } from '@/ui/i18n';

/** An address as it is, with what is suspicious about it beside it. */
export function Address({ email, name = null }: { email: string; name?: string | null }) {
  const tricks = tricksOf(email);
  return (
    <span class="person-address">
      {name && <bdi class="person-name">{name}</bdi>}
      <bdi class="person-email">{email}</bdi>
      {tricks.map((trick) => (
        <span key={trick} class="chip" data-tone="warn">
          {t(words[trick])}
        </span>
      ))}
    </span>
  );
}

const words: Record<Trick, MessageKey> = {
  invisible: 'trick_invisible',
  'mixed-scripts': 'trick_mixed_scripts',
  punycode: 'trick_punycode',
  'foreign-letters': 'trick_foreign_letters',
};
