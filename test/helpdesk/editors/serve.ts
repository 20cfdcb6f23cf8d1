import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { type EditorPage, editors, hard } from './editors';

/**
 * Where the browser finds the pages. Without a licence Froala runs no command, Ctrl+Z the first of them,
 * but on the developer's own machine.
 */
export const editorsOrigin = 'https://editors.localhost';

const pages = 'test/helpdesk/editors/pages';
/** CKEditor 4 loads its parts by itself, from its own folder. */
const ownFiles = join('node_modules', 'ckeditor4');
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

let bundle: Promise<Map<string, Buffer>> | undefined;

/** Answers for the editors' host in a browser; nothing leaves the machine. */
export async function serveEditors(context: BrowserContext): Promise<void> {
  bundle ??= bundleEditors();
  const scripts = await bundle;
  await context.route(`${editorsOrigin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = scripts.get(pathname);
    if (script) return route.fulfill({ contentType: types[extname(pathname)] ?? '', body: script });
    if (pathname.startsWith('/ckeditor4/')) {
      const body = await readFile(ownFile(pathname));
      return route.fulfill({ contentType: types[extname(pathname)] ?? 'text/plain', body });
    }
    const editor = [...editors, ...hard].find(({ page }) => pathname === `/${page}`);
    const styled = scripts.has(`${pathname}.css`);
    return editor
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(editor, styled) })
      : route.fulfill({ status: 404 });
  });
}

/** A helpdesk's page around the editor: other fields, and a form that notes when it is sent. */
function htmlOf({ page, place = '<div id="editor"></div>' }: EditorPage, styled: boolean): string {
  return `<!doctype html>
    <title>${page}</title>
    <link rel="icon" href="data:,">
    ${styled ? `<link rel="stylesheet" href="/${page}.css">` : ''}
    <style>
      #editor, #shadow, #tiptap, textarea, [contenteditable] { min-height: 60px; width: 600px }
    </style>
    <input type="search" aria-label="Search tickets">
    <form aria-label="Answer">${place}<button>Send</button></form>
    <p>Elsewhere on the ticket</p>
    <script>
      window.sent = 0;
      document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); sent += 1; });
    </script>
    <script type="module" src="/${page}.js"></script>`;
}

async function bundleEditors(): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: [...editors, ...hard].map(({ page }) => join(pages, `${page}.js`)),
    outdir: '/',
    bundle: true,
    splitting: true,
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
    write: false,
    format: 'esm',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
}

function ownFile(pathname: string): string {
  const file = normalize(join(ownFiles, pathname.slice('/ckeditor4'.length)));
  if (!file.startsWith(ownFiles + sep)) throw new Error(`${pathname} is not of the editor`);
  return file;
}
