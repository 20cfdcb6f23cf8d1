import { listCatalogue, type Price } from '@/paddle/prices';
import type { Desk } from './desk';

/** Every active recurring price with its product. Throws a `PaddleError`. */
export async function readCatalogue(desk: Desk, accountId: string): Promise<Price[]> {
  return listCatalogue(await desk.clientOf(accountId));
}
