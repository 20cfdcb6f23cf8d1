import * as v from 'valibot';
import { badRequest } from '../api/problem';
import { modes } from './mode';

const id = (prefix: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^${prefix}_[a-z\\d]{26}$`), `must be a ${prefix}_ ID`));
const quantity = v.pipe(v.number('must be an integer'), v.integer('must be an integer'));
const timestamp = v.pipe(
  v.string('must be a date-time'),
  v.check((text) => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text), 'must be a date-time'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date-time'),
);
const effective = v.picklist(['immediately', 'next_billing_period']);

const catalogueItem = v.strictObject({ price_id: id('pri'), quantity: v.optional(quantity) });

/** https://developer.paddle.com/api-reference/subscriptions/update-subscription */
const updateRequest = v.strictObject({
  customer_id: v.optional(id('ctm')),
  address_id: v.optional(id('add')),
  business_id: v.optional(v.nullable(id('biz'))),
  currency_code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be a currency'))),
  next_billed_at: v.optional(timestamp),
  discount: v.optional(v.nullable(v.strictObject({ id: id('dsc'), effective_from: effective }))),
  collection_mode: v.optional(v.picklist(['automatic', 'manual'])),
  billing_details: v.optional(v.nullable(v.looseObject({}))),
  scheduled_change: v.optional(v.null('must be null')),
  items: v.optional(v.array(catalogueItem, 'must be an array')),
  custom_data: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  proration_billing_mode: v.optional(v.picklist(modes)),
  on_payment_failure: v.optional(v.picklist(['prevent_change', 'apply_change'])),
});

export type UpdateRequest = v.InferOutput<typeof updateRequest>;
export type RequestedItem = v.InferOutput<typeof catalogueItem>;

/**
 * What a PATCH asks for, once its form is right. Prices made on the spot (`items[].price`) are the
 * one part of the operation that is not simulated: Portage never sends them.
 */
export function readUpdate(body: unknown): UpdateRequest {
  const read = v.safeParse(updateRequest, body);
  if (read.success) return read.output;
  throw badRequest(
    ...read.issues.map((issue) => ({
      field: v.getDotPath(issue) ?? '(root)',
      message: issue.type === 'strict_object' ? 'is not allowed' : issue.message,
    })),
  );
}
