/** Where a value stands: a selector, or one with the attribute and the part of the text that is meant. */
export type Place = string | { in: string; attribute?: string; pattern?: RegExp };

export interface Writing {
  editor: readonly string[];
  /** Opens the editor when it is closed. */
  open?: string;
  recipients?: readonly Place[];
}

/** A helpdesk as its public sources show it. */
export interface Helpdesk {
  id: string;
  name: string;
  /** `*.zendesk.com`, `mail.google.com`; none where it is self-hosted only. */
  hosts: readonly string[];
  /** Selector of what only this helpdesk's own pages have (self-hosted). */
  mark?: string;
  /** Date and source of the selectors. */
  seen: string;
  /** Against pathname + search + hash; first group: the ticket's number. */
  ticket: RegExp;
  /** Where several tickets are kept in the page: the visible one counts. */
  panel?: string;
  requester: { email: readonly Place[]; name?: readonly Place[] };
  /** The agent's own address. */
  agent?: readonly Place[];
  /** Everybody else on the ticket. */
  people?: readonly Place[];
  /** Bodies of messages written by the customer. */
  words?: string;
  /** Quoted text and signatures within them. */
  quoted?: string;
  reply: Writing;
  note?: Writing;
}
