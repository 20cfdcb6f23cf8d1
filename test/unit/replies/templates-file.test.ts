import { describe, expect, it } from 'vitest';
import { readTemplatesFile, writeTemplatesFile } from '@/replies/templates-file';

const templates = { de: { cancel: 'Hier: {link}' }, 'pt-BR': { overview: 'Aqui: {link}' } };

function file(templatesOfFile: unknown, more: object = {}): string {
  return JSON.stringify({
    format: 'portage-replies',
    version: 1,
    templates: templatesOfFile,
    ...more,
  });
}

describe('a file of sentences', () => {
  it('gives back what was exported', () => {
    expect(readTemplatesFile(writeTemplatesFile(templates))).toEqual({ ok: true, templates });
    expect(readTemplatesFile(writeTemplatesFile({}))).toEqual({ ok: true, templates: {} });
  });

  it.each([
    ['', { kind: 'not-json' }],
    ['{"format": "portage-replies"', { kind: 'not-json' }],
    ['null', { kind: 'not-templates' }],
    ['[]', { kind: 'not-templates' }],
    ['{"de": {"cancel": "{link}"}}', { kind: 'not-templates' }],
    [file(templates, { version: 2 }), { kind: 'not-templates' }],
    [file([]), { kind: 'not-templates' }],
    [file({ de: 'x' }), { kind: 'not-templates' }],
    [file({ de: { cancel: 7 } }), { kind: 'not-templates' }],
    [file({ hu: {} }), { kind: 'unknown-language', language: 'hu' }],
    [
      '{"format":"portage-replies","version":1,"templates":{"__proto__":{"cancel":"{link}"}}}',
      { kind: 'unknown-language', language: '__proto__' },
    ],
    [file({ de: { refund: '{link}' } }), { kind: 'unknown-page', page: 'refund' }],
    [
      file({ ...templates, fr: { cancel: 'Ici' } }),
      {
        kind: 'mistake',
        language: 'fr',
        page: 'cancel',
        mistake: { kind: 'no-link', line: 1, column: 4 },
      },
    ],
  ])('is refused as %j', (text, problem) =>
    expect(readTemplatesFile(text)).toEqual({ ok: false, problem }),
  );
});
