import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON Schema as far as it is read here; the rest is the validator's business. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

export interface Operation {
  /** As in the description: `/customers/{customer_id}`. */
  path: string;
  method: string;
  parameters: Parameter[];
  requestBody: Content | undefined;
  responses: Record<string, Content & { $ref?: string }>;
}

export interface Description {
  document: Record<string, unknown>;
  operations: Operation[];
  /** What a `$ref` points to, however far. */
  resolve<T extends { $ref?: string }>(value: T): T;
}

interface PathItem {
  parameters?: Parameter[];
  [method: string]: unknown;
}

const methods = ['get', 'post', 'patch', 'delete', 'put'];

/** Reads an OpenAPI 3.1 description in YAML. */
export function readDescription(file: string): Description {
  const document: { paths: Record<string, PathItem>; [key: string]: unknown } = parse(
    readFileSync(file, 'utf8'),
    { maxAliasCount: -1 },
  );
  const resolve = <T extends { $ref?: string }>(value: T): T => {
    if (value.$ref === undefined) return value;
    return resolve(pointTo(document, value.$ref));
  };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => operation({ path, method, item, resolve })),
  );
  return { document, operations, resolve };
}

function operation({
  path,
  method,
  item,
  resolve,
}: {
  path: string;
  method: string;
  item: PathItem;
  resolve: Description['resolve'];
}): Operation {
  const found = item[method] as Partial<Operation>; // one of the methods of a path item
  const parameters = [...(item.parameters ?? []), ...(found.parameters ?? [])].map(resolve);
  return {
    path,
    method: method.toUpperCase(),
    parameters,
    requestBody: found.requestBody,
    responses: found.responses ?? {},
  };
}

function pointTo<T>(document: unknown, reference: string): T {
  const steps = reference.replace(/^#\//, '').split('/').map(unescapeStep);
  let place: unknown = document;
  for (const step of steps) {
    if (typeof place !== 'object' || place === null) throw new Error(`Nothing at ${reference}`);
    place = Reflect.get(place, step);
  }
  if (place === undefined) throw new Error(`Nothing at ${reference}`);
  return place as T; // the description says what its references point to
}

function unescapeStep(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}
