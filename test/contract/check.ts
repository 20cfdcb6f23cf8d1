import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Exchange } from '../simulator/contract-log';
import { fields, operations, parameters } from './additions';
import type { Description, Operation, Parameter, Schema } from './description';
import { unknownFields } from './unknown-fields';

export interface Finding {
  /** `GET /customers`, or as asked when the description has no such operation. */
  operation: string;
  /** What is wrong with the request or the answer. */
  mismatches: string[];
  /** Names of the allow-list which were needed. */
  additions: string[];
}

/** A check of one exchange against the description; each schema is compiled once. */
export function checker(description: Description): (exchange: Exchange) => Finding {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...description.document, $id: 'paddle' });
  const compiled = new Map<Schema, (value: unknown) => string[]>();

  const validate = (schema: Schema, value: unknown): string[] => {
    let check = compiled.get(schema);
    if (!check) {
      const run = ajv.compile(rooted(schema));
      check = (candidate) =>
        run(candidate) ? [] : (run.errors ?? []).map((error) => wrong(error.instancePath, error));
      compiled.set(schema, check);
    }
    return check(value);
  };
  return (exchange) => finding(exchange, { description, validate });
}

interface Tools {
  description: Description;
  validate(schema: Schema, value: unknown): string[];
}

function finding(exchange: Exchange, tools: Tools): Finding {
  const { method, path } = exchange;
  const operation = tools.description.operations.find(
    (each) => each.method === method && matches(each.path, path),
  );
  if (!operation) {
    const added = operations.find(({ name }) => {
      const [addedMethod, template = ''] = name.split(' ');
      return addedMethod === method && matches(template, path);
    });
    return added
      ? { operation: added.name, mismatches: [], additions: [added.name] }
      : {
          operation: `${method} ${path}`,
          mismatches: ['the description has no such operation'],
          additions: [],
        };
  }
  const name = `${method} ${operation.path}`;
  const found: Finding = { operation: name, mismatches: [], additions: [] };
  checkQuery(exchange, operation, { ...tools, found });
  checkBody(exchange, operation, { ...tools, found });
  if (!exchange.faulted) checkAnswer(exchange, operation, { ...tools, found });
  return found;
}

type Checking = Tools & { found: Finding };

function checkQuery(
  { query }: Exchange,
  operation: Operation,
  { validate, found }: Checking,
): void {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  for (const [sent, value] of new URLSearchParams(query)) {
    const name = sent.replace(/\[(LT|LTE|GT|GTE)\]$/, '');
    const parameter = known.find((each) => each.name === name);
    const added = parameters.find((each) => each.name === `${found.operation} ${name}`);
    if (parameter) {
      const errors = validate(parameter.schema, typed(value, parameter));
      found.mismatches.push(...errors.map((error) => `query ${name}: ${error}`));
    } else if (added) found.additions.push(added.name);
    else found.mismatches.push(`query ${name}: the description has no such parameter`);
  }
}

/** Lists are comma-joined (`explode: false`). */
function typed(value: string, { schema }: Parameter): unknown {
  if (schema.type === 'array') return value.split(',');
  if (schema.type === 'integer') return Number(value);
  if (schema.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function checkBody({ requestBody }: Exchange, operation: Operation, checking: Checking): void {
  const { validate, found } = checking;
  if (requestBody === null) return;
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) {
    found.mismatches.push('body: the description has none');
    return;
  }
  const unknown = unknownFields(requestBody, schema, checking.description);
  found.mismatches.push(
    ...validate(schema, requestBody).map((error) => `body ${error}`),
    ...unknown.map(({ path }) => `body ${path}: the description has no such field`),
  );
}

function checkAnswer({ status, answer }: Exchange, operation: Operation, checking: Checking): void {
  const { description, validate, found } = checking;
  const response = operation.responses[String(status)] ?? operation.responses.default;
  const schema = response && description.resolve(response).content?.['application/json']?.schema;
  if (!schema) {
    found.mismatches.push(`answer: the description has no status ${status}`);
    return;
  }
  const known: unknown = structuredClone(answer);
  for (const { path, name, owner } of unknownFields(known, schema, description)) {
    const added = fields.find((each) => `.${path}`.endsWith(`.${each.name}`));
    if (!added) {
      found.mismatches.push(`answer ${path}: the description has no such field`);
      continue;
    }
    found.additions.push(added.name);
    Reflect.deleteProperty(owner, name);
  }
  found.mismatches.push(...validate(schema, known).map((error) => `answer ${error}`));
}

function matches(template: string, path: string): boolean {
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** References inside a schema start at the document. */
function rooted(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"paddle#/'));
}

function wrong(
  place: string,
  { message, params }: { message?: string | undefined; params: Record<string, unknown> },
): string {
  return `${place
    .replace(/\/\d+(?=\/|$)/g, '[]')
    .replaceAll('/', '.')
    .replace(/^\./, '')}: ${message} ${JSON.stringify(params)}`;
}
