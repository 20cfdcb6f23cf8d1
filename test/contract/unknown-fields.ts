import type { Description, Schema } from './description';

/**
 * Where an answer holds fields which the description does not name, as paths: `data.items[].extra`
 * once for each place. A validator alone would let them pass, as most objects are open.
 */
export function unknownFields(
  value: unknown,
  schema: Schema,
  description: Description,
): UnknownField[] {
  const found: UnknownField[] = [];
  walk(value, [schema], { at: '', description, found });
  return found;
}

export interface UnknownField {
  /** For people, with `[]` for any place of a list. */
  path: string;
  name: string;
  owner: object;
}

interface Walk {
  at: string;
  description: Description;
  found: UnknownField[];
}

function walk(value: unknown, schemas: Schema[], { at, description, found }: Walk): void {
  const variants = schemas.flatMap((schema) => flat(schema, description));
  if (Array.isArray(value)) {
    const items = variants.flatMap((variant) => variant.items ?? []);
    for (const each of value) walk(each, items, { at: `${at}[]`, description, found });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (!variants.some((variant) => variant.properties) || variants.some(takesAnything)) return;
  for (const [name, inner] of Object.entries(value)) {
    const path = at === '' ? name : `${at}.${name}`;
    const known = variants.flatMap((variant) => variant.properties?.[name] ?? []);
    if (known.length === 0) found.push({ path, name, owner: value });
    else walk(inner, known, { at: path, description, found });
  }
}

/** The schema and all it is made of, references followed. */
function flat(schema: Schema, description: Description): Schema[] {
  const resolved = description.resolve(schema);
  const parts = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return [resolved, ...parts.flatMap((part) => flat(part, description))];
}

function takesAnything({ additionalProperties }: Schema): boolean {
  return additionalProperties === true || typeof additionalProperties === 'object';
}
