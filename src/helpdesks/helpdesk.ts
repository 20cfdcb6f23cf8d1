/**
 * Where a value stands: a selector, or one with the attribute and the part of the text that is
 * meant. With a `label`, an element counts only where the one before it, its label, says so.
 * Where what stands there is `claimed`, an address in it may be what somebody wrote of himself, as
 * his name, and the reply does not go to it.
 */
export type Place = string | PreciseSelector;

interface PreciseSelector {
  in: string;
  attribute?: string;
  /** Its first group, or else all of the match, is the value. */
  pattern?: RegExp;
  label?: RegExp;
  claimed?: RegExp;
}

/** Where something is written on a ticket: the reply, or a note that customers never see. */
export interface Writing {
  editor: readonly string[];
  /** Opens the editor when it is closed. */
  open?: string;
  recipients?: readonly Place[];
}

/**
 * A helpdesk as its pages show it. What public sources do not tell is left out: an unknown
 * requester is said to be unknown, a wrong one would get a stranger's link.
 */
export interface Helpdesk {
  id: string;
  name: string;
  /** `*.zendesk.com`, `mail.google.com`; empty where it is hosted by those who use it. */
  hosts: readonly string[];
  /** What only this helpdesk's own pages have, for those hosted elsewhere. */
  mark?: string;
  /** When and where the selectors were seen. */
  seen: string;
  /** Tried on path, query and fragment of a ticket's page; the first group is its number. */
  ticket: RegExp;
  /** Where several tickets are kept in the page: the one that can be seen counts. */
  panel?: string;
  requester: {
    email: readonly Place[];
    name?: readonly Place[];
    /** Where several people may stand at these places, and one alone is the requester. */
    sole?: true;
    /** Where the name stands at the place of the address too: it may look like one. */
    withName?: true;
  };
  /** The agent's own address, and the helpdesk's. */
  agent?: readonly Place[];
  /** Everybody else on the ticket. */
  people?: readonly Place[];
  /** Bodies of messages written by the customer, or by anybody where `message` tells by whom. */
  words?: string;
  /** A whole message, and where in it its sender stands. */
  message?: { in: string; from: Place };
  /** Quoted text, in whosever message: the customer's words once more. */
  quoted?: string;
  reply: Writing;
  note?: Writing;
}
