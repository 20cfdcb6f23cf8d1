/** A sentence with a link: `before <a href>label</a> after`, in plain text `before url after`. */
export interface Words {
  before: string;
  /** Stands in the place of `before` where the reply says something already: no second greeting. */
  ungreeted?: string | undefined;
  link: { label: string; url: string } | null;
  after: string;
}

/** The words for where no links are known. */
export function plainOf({ before, link, after }: Words): string {
  return `${before}${link?.url ?? ''}${after}`;
}
