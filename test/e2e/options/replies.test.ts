import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';

function fieldsOf(options: Page) {
  const section = options.getByRole('region', { name: 'Replies', exact: true });
  return {
    section,
    language: section.getByRole('combobox', { name: 'Language' }),
    link: section.getByRole('combobox', { name: 'Link' }),
    sentence: section.getByRole('textbox', { name: 'Sentence' }),
    preview: section.getByRole('region', { name: 'Preview' }),
    save: section.getByRole('button', { name: 'Save' }),
    reset: section.getByRole('button', { name: 'Reset this sentence' }),
    resetAll: section.getByRole('button', { name: 'Reset all sentences' }),
    alert: section.getByRole('alert'),
    file: section.locator('input[type=file]'),
  };
}

async function giveFile(file: Locator, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await file.setInputFiles({ name: 'replies.json', mimeType: 'application/json', buffer });
}

test('a sentence is edited with what it previews, kept by language and link, and reset', async ({
  welcome,
  extension,
}) => {
  await expect(welcome.getByRole('heading', { name: 'Replies', level: 2 })).toBeVisible();
  const replies = fieldsOf(welcome);
  await expect(replies.language).toHaveValue('en');
  await expect(replies.sentence).toHaveValue(/^\[Hi \{name\}, \]you can see/);
  await expect(replies.reset).toHaveAttribute('aria-disabled', 'true');

  await replies.language.selectOption({ label: 'German' });
  await replies.link.selectOption({ label: 'Cancel link' });
  await expect(replies.sentence).toHaveAttribute('lang', 'de');
  await expect(replies.preview).toContainText(
    'Guten Tag Jane Doe, hier können Sie Ihr Abonnement „Acme Team“ kündigen: Abonnement kündigen – der Link',
  );
  await expect(replies.preview).toContainText('Hier können Sie Ihr Abonnement kündigen: ');

  await replies.sentence.fill('[Moin {name}, ]schade![ Es bleibt bei {amount} am {date}.] {link}');
  await expect(replies.preview).toContainText(
    'Moin Jane Doe, schade! Es bleibt bei 49,00\u00a0€ am 9. März 2027. Abonnement kündigen',
  );
  await expect(replies.preview).toContainText('Schade! Abonnement kündigen');
  await replies.save.click();
  await expect(welcome.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();

  await replies.link.selectOption({ label: 'Portal link' });
  await expect(replies.sentence).toHaveValue(/Kundenportal/);
  await replies.sentence.fill('noch nicht fertig {link}');
  await replies.link.selectOption({ label: 'Cancel link (edited)' });
  await expect(replies.sentence).toHaveValue(/^\[Moin/);
  await replies.link.selectOption({ label: 'Portal link' });
  await expect(replies.sentence, 'what is not saved yet is still there').toHaveValue(/^noch/);

  const again = await extension.openOptions();
  const later = fieldsOf(again);
  await later.language.selectOption({ label: 'German (edited)' });
  await later.link.selectOption({ label: 'Cancel link (edited)' });
  await expect(later.sentence).toHaveValue(/^\[Moin/);
  await later.reset.click();
  await expect(later.sentence).toHaveValue(/^\[Guten Tag/);
  await again.reload();
  await expect(fieldsOf(again).language.getByRole('option', { name: 'German' })).toHaveText(
    'German',
  );
});

test('mistakes are refused with their place, and nothing typed is lost', async ({ welcome }) => {
  const replies = fieldsOf(welcome);
  const wrong = [
    ['Here you are.', 'Line 1, column 14: The link is missing: write {link} where it goes.'],
    ['{link}\n{link}', 'Line 2, column 1: A second {link}: there is one link in a sentence.'],
    ['[Hi {nmae}, ]{link}', 'Line 1, column 5: There is no {nmae}. Did you mean {name}?'],
    ['{link} {name', 'Line 1, column 8: This brace is not closed: } is missing.'],
    [
      'Hi {name}, {link}',
      'Line 1, column 4: {name} is not always known: put it in square brackets',
    ],
  ] as const;
  for (const [text, said] of wrong) {
    await replies.sentence.fill(text);
    await replies.save.click();
    await expect(replies.alert).toContainText(said);
    await expect(replies.sentence).toHaveValue(text);
    await expect(replies.sentence).toHaveAccessibleDescription(/Line /);
    await expect(replies.preview).toContainText('comes back when the sentence is complete');
  }
  await replies.sentence.fill('[Hi {name}, ]{link}');
  await expect(replies.alert).toBeHidden();
  await expect(replies.preview).toContainText('Hi Jane, Open the customer portal');
  await welcome.reload();
  await expect(replies.sentence).toHaveValue(/^\[Hi \{name\}, \]you can see/);
});

test('placeholders are completed with the keyboard alone', async ({ welcome }) => {
  const { sentence, section } = fieldsOf(welcome);
  const list = section.getByRole('listbox', { name: 'What can be filled in' });
  const { keyboard } = welcome;
  await sentence.fill('');
  await sentence.focus();
  await keyboard.type('Here: {');
  await expect(list.getByRole('option')).toHaveCount(5);
  const current = list.getByRole('option', { selected: true });
  await expect(current).toContainText('{name}');
  await keyboard.press('ArrowUp');
  await expect(current).toContainText('{link}');
  const active = await current.getAttribute('id');
  await expect(sentence).toHaveAttribute('aria-activedescendant', active ?? 'no ID');
  await keyboard.press('Enter');
  await expect(sentence).toHaveValue('Here: {link}');
  await expect(list).toBeHidden();

  await keyboard.type(' {d');
  await expect(list.getByRole('option')).toHaveText([/^\{date\}/]);
  await keyboard.press('Tab');
  await expect(sentence).toHaveValue('Here: {link} {date}');
  await expect(sentence).toBeFocused();

  await keyboard.type(' {pl');
  await keyboard.press('Escape');
  await expect(list).toBeHidden();
  await keyboard.type('a');
  await list.getByRole('option').click();
  await expect(sentence).toHaveValue('Here: {link} {date} {plan}');
  await keyboard.type(' {x');
  await expect(list).toBeHidden();
});

test('sentences leave as a file, come back from it, and a bad file changes nothing', async ({
  welcome,
}) => {
  const replies = fieldsOf(welcome);
  const said = welcome.getByRole('status');
  await replies.sentence.fill('Ours: {link}');
  await replies.save.click();
  await expect(said.filter({ hasText: 'Saved.' })).toBeVisible();
  const downloading = welcome.waitForEvent('download');
  await replies.section.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('portage-replies.json');
  const exported = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(exported).templates).toEqual({ en: { overview: 'Ours: {link}' } });

  await replies.resetAll.click();
  const dialog = welcome.getByRole('dialog', { name: 'Reset all sentences' });
  await dialog.getByRole('button', { name: 'Reset all sentences' }).click();
  await expect(dialog).toBeHidden();
  await expect(replies.sentence).toHaveValue(/^\[Hi/);

  await replies.sentence.fill('Kept: {link}');
  await replies.save.click();
  const withFrench = (text: string): string =>
    exported.replace('"templates": {', `"templates": { "fr": { "cancel": "${text}" },`);
  for (const [file, why] of [
    ['{', 'Not imported: the file is not JSON.'],
    ['{"en": {}}', 'does not hold sentences that Portage exported'],
    [exported.replace('"en"', '"tlh"'), 'Portage has no language “tlh”'],
    [withFrench('Ici {lien}'), 'French, Cancel link: Line 1, column 5: There is no {lien}.'],
  ] as const) {
    await giveFile(replies.file, file);
    await expect(replies.alert).toContainText(why);
    await expect(replies.sentence).toHaveValue('Kept: {link}');
  }
  await giveFile(replies.file, withFrench('Ici {link}'));
  await expect(said.filter({ hasText: '2 sentences imported.' })).toBeVisible();
  await expect(replies.alert).toBeHidden();
  await expect(replies.sentence).toHaveValue('Ours: {link}');
  await replies.language.selectOption({ label: 'French (edited)' });
  await replies.link.selectOption({ label: 'Cancel link (edited)' });
  await expect(replies.sentence).toHaveValue('Ici {link}');
});
