import * as v from 'valibot';
import type { Words } from './words';

/** Where in the helpdesk something is written. */
export type Into = 'reply' | 'note';

/**
 * What a script in one frame is told to write. It goes there as the argument of an injection, to one
 * document alone: no message carries it, and a page has nothing to ask for one with.
 */
export interface InsertOrder {
  words: Words;
  into: Into;
  /** The ticket's number, where the document is the one that told it; else empty: null is lost on the way. */
  ticket: string;
  /** The address that any other document had when the ticket was read; empty where it was not there. */
  address: string;
  /** Milliseconds since the epoch; refused afterwards. */
  until: number;
}

/** What the service worker can have done in a frame, by injecting a call. */
export interface Inserter {
  probe: (into: Into) => Probed;
  /** Opens the helpdesk's own editor; answers whether there is one now. */
  open: (into: Into) => Promise<boolean>;
  insert: (order: InsertOrder) => Promise<Landed>;
}

/** It lies on the isolated world's own window object, where no page can reach it. */
export type InserterWorld = Window & { portageInserter?: Inserter };

/** How sure it is that an editor is meant, surest first; `best`: for want of a better. */
export const reasons = ['focused', 'last', 'named', 'best'] as const;

const place = v.strictObject({
  why: v.picklist(reasons),
  /** When the agent was last in it, in milliseconds since the epoch; 0 where that is not known. */
  at: v.number(),
  /** Square pixels. */
  area: v.number(),
});

/** The editor that a frame would write into, whether it could open one, and whose page it is. */
export const probed = v.strictObject({
  place: v.nullable(place),
  opens: v.boolean(),
  origin: v.string(),
});

export type PlaceFound = v.InferOutput<typeof place>;
export type Probed = v.InferOutput<typeof probed>;

/**
 * What is in the editor after an order: the link as a link, its bare address, the text (where there
 * was no link to insert), nothing of it, or something else than was ordered. `moved`: the page shows
 * another ticket than the order is for.
 */
export const landed = v.picklist([
  'link',
  'address',
  'text',
  'nothing',
  'part',
  'expired',
  'moved',
]);

export type Landed = v.InferOutput<typeof landed>;
