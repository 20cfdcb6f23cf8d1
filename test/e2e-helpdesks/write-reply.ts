import type { Page } from '@playwright/test';

const after = ' Thank you!';
export const typed = `Hello Jane.${after}`;

/** Types into the editor that has the focus, as a person does, and goes back before the thanks. */
export async function typeReply(ticket: Page): Promise<void> {
  await ticket.keyboard.type(typed);
  for (const _ of after) await ticket.keyboard.press('ArrowLeft');
}

/** What this page's own script has of CKEditor 4. */
interface Exposed {
  CKEDITOR: { instances: Record<string, { getData(): string } | undefined> };
}

/** What Request Tracker would send: the editor's own data, parsed. */
export async function readEditor(ticket: Page): Promise<{ text: string; links: string[] }> {
  return ticket.evaluate(() => {
    const { CKEDITOR } = globalThis as typeof globalThis & Partial<Exposed>;
    const data = CKEDITOR?.instances.UpdateContent?.getData() ?? '';
    const { body } = new DOMParser().parseFromString(data, 'text/html');
    return {
      text: (body.textContent ?? '').replace(/\s+/g, ' ').trim(),
      links: [...body.querySelectorAll('a')].map(({ href }) => href),
    };
  });
}
