/** Who writes in, as the simulator knows them. */
export interface Person {
  name: string;
  email: string;
  customerId: string;
}

/** The people and things the demo's tickets talk about. */
export interface Cast {
  /** Active, with a subscription whose payment method she wants to change. */
  cardChanger: Person & { subscriptionId: string };
  /** Named by e-mail only. */
  emailOnly: Person;
  /** Quotes the number of an invoice. */
  bookkeeper: Person & { invoiceNumber: string };
  /** Quotes a transaction. */
  doubleCharged: Person & { transactionId: string };
  /** Quotes a customer ID. */
  leaver: Person;
}
