import type { ComponentChildren } from 'preact';
import { AnywayNote } from '@/ui/person/anyway-note';
import { PersonWarning } from '@/ui/person/person-warning';
import { standingOf } from '@/ui/person/standing';
import type { TicketBeside } from './ticket-beside';
import { usePlanChange } from './use-plan-change';

interface SecondStepProps {
  ticket: TicketBeside;
  what: 'links' | 'changes';
  children: ComponentChildren;
}

/** What acts on the customer; where the ticket is somebody else's, only after the second step. */
export function SecondStep({ ticket, what, children }: SecondStepProps) {
  const customer = usePlanChange((state) => state.customer);
  const standing = customer && standingOf(ticket.page, customer, ticket.anyway);
  if (standing?.blocked)
    return (
      <PersonWarning
        key={standing.requester?.email}
        standing={standing}
        what={what}
        onAnyway={(reason) => ticket.onAnyway(standing.customer.id, reason)}
      />
    );
  return (
    <>
      {standing && standing.reason !== null && (
        <AnywayNote
          standing={standing}
          onTakeBack={() => ticket.onAnyway(standing.customer.id, null)}
        />
      )}
      {children}
    </>
  );
}
