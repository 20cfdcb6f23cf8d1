import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Content } from './content';
import './bill.css';
import './billing.css';
import './form.css';
import './outcome.css';
import './view.css';
import type { PlanChange } from './store';
import type { TicketBeside } from './ticket-beside';
import { PlanChangeContext } from './use-plan-change';

interface PlanChangeViewProps {
  view: PlanChange;
  sandbox: boolean;
  ticket: TicketBeside;
  /** Whether nothing can be done with it for the moment. */
  held: boolean;
  onClose: () => void;
}

/** The plan-change view of one subscription, in the place of the customer. */
export function PlanChangeView({ view, sandbox, ticket, held, onClose }: PlanChangeViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <PlanChangeContext.Provider value={view}>
      <section
        class="plan-change"
        inert={held}
        aria-labelledby="plan-change-title"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault(); // The browser would close the whole popup.
          onClose();
        }}
      >
        <div class="plan-change-head">
          <button
            type="button"
            class="icon-button"
            aria-label={t('change_back')}
            title={t('change_back')}
            onClick={onClose}
          >
            <Icon name="back" />
          </button>
          <h2 ref={title} id="plan-change-title" tabIndex={-1}>
            {t('change_plan')}
          </h2>
        </div>
        <Content sandbox={sandbox} ticket={ticket} onClose={onClose} />
      </section>
    </PlanChangeContext.Provider>
  );
}
