import { type HandedOver, handOver } from '@/storage/key-intake';

/** Hands something over as a page does that has no answer yet; gives the name of the slot. */
export async function leaveSecret(secret: HandedOver): Promise<string> {
  return new Promise((resolve) => {
    void handOver(secret, async (slot) => {
      resolve(slot);
      return new Promise(() => {});
    });
  });
}
