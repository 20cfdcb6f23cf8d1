import type { CustomerId, PageRead } from '@/messages/answers';
import type { Taken } from '@/ui/person/taken';

/** The ticket beside the view, and the second step where it is somebody else's. */
export interface TicketBeside {
  page: PageRead | null;
  anyway: Taken | null;
  onAnyway: (customerId: CustomerId, reason: string | null) => void;
  /** The ticket is another than the one that was read. */
  onChanged: () => Promise<void>;
}
