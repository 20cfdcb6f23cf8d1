/** A sentence with a link: `before <a href>label</a> after`, in plain text `before url after`. */
export interface Words {
  before: string;
  link: { label: string; url: string } | null;
  after: string;
}

/** The words for where no links are known. */
export function plainOf({ before, link, after }: Words): string {
  return `${before}${link?.url ?? ''}${after}`;
}
