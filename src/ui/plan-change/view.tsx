import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { listen } from '@/messages/announce';
import type { Subscription } from '@/messages/answers';
import { send } from '@/messages/send';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Content } from './content';
import './billing.css';
import './form.css';
import './view.css';
import { createPlanChange, type Target } from './store';
import type { TicketBeside } from './ticket-beside';
import { PlanChangeContext } from './use-plan-change';

interface PlanChangeViewProps {
  target: Target;
  sandbox: boolean;
  ticket: TicketBeside;
  onClose: () => void;
  onSubscription: (subscription: Subscription) => void;
}

/** The plan-change view of one subscription, in the place of the customer. */
export function PlanChangeView(props: PlanChangeViewProps) {
  const { target, sandbox, ticket, onClose, onSubscription } = props;
  const leaving = useMemo(() => new AbortController(), []);
  const view = useMemo(() => {
    const world = { send, listen, now: Date.now, signal: leaving.signal, onSubscription };
    return createPlanChange(world, target);
  }, [target]);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  useEffect(() => {
    void view.act.start(); // Its failures are part of the state.
    return () => leaving.abort();
  }, [view]);
  return (
    <PlanChangeContext.Provider value={view}>
      <section
        class="plan-change"
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
