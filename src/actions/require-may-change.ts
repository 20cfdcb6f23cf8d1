import { exceedsCap } from '@/detection/guard-rails';
import { parseId } from '@/detection/paddle-id';
import { railsInForce } from '@/storage/policy';
import { peekPreview } from '@/storage/previews';
import type { Desk } from './desk';
import { PortageError } from './portage-error';
import { type PersonRequest, type RightPerson, requireRightPerson } from './require-right-person';

/**
 * The same for a plan change that is about to be confirmed, which may also cost too much. Undefined
 * for a preview that is not there any more: there is nothing to confirm.
 */
export async function requireMayChange(
  desk: Desk,
  { previewId, anyway, ticket }: { previewId: string } & Pick<PersonRequest, 'anyway' | 'ticket'>,
): Promise<RightPerson | undefined> {
  const preview = await peekPreview(previewId);
  const customer = parseId(preview?.change.customerId ?? '');
  if (!preview || customer?.kind !== 'customer') return undefined;
  const { accountId, promised } = preview.change;
  const { rails } = await railsInForce();
  if (promised.kind !== 'nothing' && exceedsCap(rails, promised)) {
    throw new PortageError('refused-by-policy');
  }
  const customerId = customer.value;
  return requireRightPerson(desk, { accountId, customerId, what: 'changes', anyway, ticket });
}
