import { createHash } from 'node:crypto';
import type { CountryCode, ErrorCode } from '@paddle/paddle-node-sdk';
import { fixedId } from '../ids';
import { type AccountName, invoicePrefixes } from './accounts';
import type { DiscountName, PriceName } from './catalogue';

/** One line of the table of customers. */
export interface PersonRow {
  name: string | null;
  email: string;
  locale: string;
  country: CountryCode;
  /** The day they became a customer; IDs are ordered by it. */
  joined: string;
  /** Default `sandbox`. */
  account?: AccountName;
  archived?: true;
  company?: { name: string; taxIdentifier: string };
  /** Minor units of credit in their own currency. */
  credit?: string;
  /** Default: a Visa card ending in 4242. */
  pays?: 'paypal' | 'nothing';
  /** Every charge is declined, with this code of Paddle's. */
  declines?: ErrorCode;
  /** Five digits; made from the e-mail address when left out. */
  invoice?: number;
  plans: readonly [Plan, ...Plan[]];
}

/** One subscription. */
export interface Plan {
  items: readonly [[PriceName, number], ...[PriceName, number][]];
  /** Default `active`. */
  status?: 'active' | 'canceled' | 'past_due' | 'paused' | 'trialing';
  /** Days since the current period began; default 10. */
  daysIn?: number;
  /** Instead of `daysIn`. */
  renewsInMinutes?: number;
  /** Bills so far, the last one included; default 3. */
  bills?: number;
  scheduled?: 'cancel' | 'pause' | 'pause-and-resume' | 'resume';
  /** Paid by invoice. */
  manual?: true;
  discount?: DiscountName;
}

/** A customer with the IDs that belong to them, the same in every run. */
export interface Person extends PersonRow {
  id: string;
  addressId: string;
  businessId: string | null;
  paymentMethodId: string;
  account: AccountName;
  /** The first of `subscriptionIds`. */
  subscriptionId: string;
  subscriptionIds: readonly string[];
  /** The newest transaction of the first subscription, and its invoice's number. */
  transactionId: string;
  invoiceNumber: string;
}

/** Completes a line of the table. */
export function person(row: PersonRow): Person {
  const { account = 'sandbox', email, joined, company } = row;
  const known = `${account} ${email}`;
  const subscriptionIds = row.plans.map((_, at) => subscriptionId(known, at, joined));
  return {
    ...row,
    account,
    id: fixedId('ctm', known, joined),
    addressId: fixedId('add', known, joined),
    paymentMethodId: fixedId('paymtd', known, joined),
    businessId: company ? fixedId('biz', known, joined) : null,
    subscriptionIds,
    subscriptionId: subscriptionId(known, 0, joined),
    transactionId: transactionId(subscriptionId(known, 0, joined), 0, joined),
    invoiceNumber: `${invoicePrefixes[account]}-${row.invoice ?? fiveDigits(known)}`,
  };
}

/** @param age 0 for the newest */
export function transactionId(subscription: string, age: number, joined: string): string {
  return fixedId('txn', `${subscription} ${age}`, later(joined, 1000 - age));
}

/** The newest has the person's own number, older and further ones hang on to it. */
export function invoiceNumber(owner: Person, at: number, age: number): string {
  return at + age === 0 ? owner.invoiceNumber : `${owner.invoiceNumber}${at * 10 + age}`;
}

function fiveDigits(name: string): number {
  return 10_000 + (createHash('sha256').update(name).digest().readUInt16BE(0) % 10_000);
}

function subscriptionId(known: string, at: number, joined: string): string {
  return fixedId('sub', `${known} ${at}`, later(joined, at + 1));
}

function later(day: string, minutes: number): string {
  return new Date(Date.parse(day) + minutes * 60_000).toISOString();
}
