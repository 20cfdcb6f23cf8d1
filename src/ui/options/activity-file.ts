import type { Activity, ChangeFacts } from '@/messages/activity';

/** The whole activity, for another program. */
export function activityJson(entries: readonly Activity[]): string {
  return `${JSON.stringify(entries.map(flat), null, 2)}\n`;
}

/** The same for a spreadsheet: RFC 4180, one entry a line. */
export function activityCsv(entries: readonly Activity[]): string {
  const rows = entries.map((entry) => Object.values(flat(entry)).map(cell).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Amounts stay in minor units, beside their currency. */
function flat(entry: Activity) {
  const { change } = entry;
  return {
    time: new Date(entry.at).toISOString(),
    action: entry.action,
    target: entry.target,
    account: entry.accountName,
    environment: entry.environment,
    customer: entry.customerId,
    subscription: entry.subscriptionId ?? '',
    delivered: entry.delivered,
    surface: entry.surface,
    requester: entry.person ?? '',
    reason: entry.reason ?? '',
    outcome: entry.outcome,
    before: change ? items(change.before) : '',
    after: change ? items(change.after) : '',
    currency: change?.currency ?? '',
    due: change?.due ?? '',
    billed: change?.billed ?? '',
  };
}

const columns: readonly (keyof ReturnType<typeof flat>)[] = [
  ...(['time', 'action', 'target', 'account', 'environment', 'customer'] as const),
  ...(['subscription', 'delivered', 'surface', 'requester', 'reason', 'outcome'] as const),
  ...(['before', 'after', 'currency', 'due', 'billed'] as const),
];

export function items(list: ChangeFacts['before']): string {
  return list.map(({ price_id, quantity }) => `${price_id} × ${quantity}`).join('; ');
}

/** A text that begins like a formula would be one in a spreadsheet. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
