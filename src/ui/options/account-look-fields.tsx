import type { AccountColour } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';
import { useFieldProblem, type Wrong } from '@/ui/parts/field-problem';
import type { AccountLook } from './account-actions';

interface AccountLookFieldsProps {
  look: AccountLook;
  onChange: (look: AccountLook) => void;
}

/** What the agent calls an account, and the colour to know it by. */
export function AccountLookFields({ look, onChange }: AccountLookFieldsProps) {
  const problem = useFieldProblem('name');
  return (
    <>
      <label class="field">
        <span class="field-label">{t('account_name')}</span>
        <input
          class="input"
          autocomplete="off"
          maxLength={60}
          {...problem}
          placeholder={t('account_name_placeholder')}
          value={look.name}
          onInput={(event) => onChange({ ...look, name: event.currentTarget.value })}
        />
      </label>
      <fieldset class="field">
        <legend class="field-label">{t('colour')}</legend>
        <div class="swatches">
          {colours.map(({ colour, word }) => (
            <label key={colour} class="swatch" title={t(word)}>
              <input
                type="radio"
                name="colour"
                checked={look.colour === colour}
                onChange={() => onChange({ ...look, colour })}
              />
              <span class="dot" data-colour={colour} aria-hidden="true" />
              <span class="swatch-name">{t(word)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** What is wrong with the name, or null. */
export function withoutName({ name }: AccountLook): Wrong | null {
  return name.trim() === '' ? { field: 'name', text: t('account_name_missing') } : null;
}

/** One that none of the accounts has yet, to know the next one by. */
export function freeColour(accounts: readonly { colour: AccountColour }[]): AccountColour {
  const taken = accounts.map(({ colour }) => colour);
  return colours.find(({ colour }) => !taken.includes(colour))?.colour ?? 'blue';
}

const colours: { colour: AccountColour; word: MessageKey }[] = [
  { colour: 'blue', word: 'colour_blue' },
  { colour: 'teal', word: 'colour_teal' },
  { colour: 'green', word: 'colour_green' },
  { colour: 'violet', word: 'colour_violet' },
  { colour: 'pink', word: 'colour_pink' },
  { colour: 'slate', word: 'colour_slate' },
];
