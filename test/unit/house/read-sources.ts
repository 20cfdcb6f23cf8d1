import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JsxEmit, ModuleKind, ScriptTarget, transpileModule } from 'typescript';

export interface Source {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Every file under these folders whose name ends so. */
export function readSources(folders: readonly string[], ending: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: relative(root, file).split(sep).join('/'),
        text: readFileSync(file, 'utf8'),
      })),
  );
}

/** The program without its comments and types, so that prose cannot break a rule. */
export function withoutComments({ path, text }: Source): Source {
  const { outputText } = transpileModule(text, {
    fileName: path,
    compilerOptions: {
      removeComments: true,
      target: ScriptTarget.ESNext,
      module: ModuleKind.ESNext,
      jsx: JsxEmit.Preserve,
      verbatimModuleSyntax: true,
    },
  });
  return { path, text: outputText };
}
