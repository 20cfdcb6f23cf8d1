/** An answer of Paddle's error kind. https://developer.paddle.com/api-reference/about/errors */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(`${status} ${code}: ${detail}`);
  }
}

export interface FieldError {
  /** A dotted path into the body, or a query parameter's name. */
  field: string;
  message: string;
}

/** Paddle's `error` object. */
export function problemBody(problem: Problem): Record<string, unknown> {
  return {
    type: problem.status >= 500 ? 'api_error' : 'request_error',
    code: problem.code,
    detail: problem.detail,
    documentation_url: `https://developer.paddle.com/errors/${group(problem.code)}/${problem.code}`,
    ...(problem.fields.length > 0 && { errors: problem.fields }),
  };
}

const groups: Record<string, string> = {
  subscription: 'subscriptions',
  transaction: 'transactions',
  customer: 'customers',
  adjustment: 'adjustments',
};

function group(code: string): string {
  return groups[code.split('_')[0] ?? ''] ?? 'shared';
}

export function badRequest(...fields: FieldError[]): Problem {
  return new Problem(400, 'bad_request', 'Invalid request.', fields);
}

export function notFound(entity: string, id: string): Problem {
  return new Problem(404, 'not_found', `${entity} ${id} not found.`);
}

export function forbidden(doing: string): Problem {
  return new Problem(403, 'forbidden', `You aren't authorized to ${doing}.`);
}
