import { render } from 'preact';
import { listen } from '@/messages/announce';
import { send } from '@/messages/send';
import { t } from '@/ui/i18n';
import { handOnFocus } from '@/ui/parts/hand-on-focus';
import { fitWindow } from './fit-window';
import { Header } from './header';
import { BrokenView, ForgottenView, LockedView, NoAccountView, PlanChange } from './lazy-views';
import { OutcomeBar } from './outcome-bar';
import { screenOf } from './selectors';
import type { Surface } from './state';
import { createPopup, type Desk, type Popup } from './store';
import { Ticket } from './ticket';
import { PopupContext, usePopup } from './use-popup';
import { watch } from './watch';

/** Where the focus goes when its button is gone, and all that was near it. */
const homesOfFocus = ['.matches button', '.customer-name', '.search-input'];

/** Draws the popup or the panel at once, then asks for what it shows. */
export function mountPopup(
  root: Element,
  surface: Surface,
  staying?: Pick<Desk, 'follow' | 'windowId'>,
): { popup: Popup; signal: AbortSignal } {
  const leaving = new AbortController();
  const { signal } = leaving;
  addEventListener('pagehide', () => leaving.abort(), { once: true });
  const popup = createPopup({ surface, send, listen, now: Date.now, signal, watch, ...staying });
  if (surface === 'popup') fitWindow(window, signal);
  handOnFocus(document, homesOfFocus, signal);
  document.title = t('extension_name');
  document.documentElement.lang = t('language_code');
  render(
    <PopupContext.Provider value={popup}>
      <Page />
    </PopupContext.Provider>,
    root,
  );
  void popup.act.start(); // Its failures are part of the state.
  return { popup, signal };
}

function Page() {
  const screen = usePopup(screenOf);
  const changing = usePopup((state) => state.changing !== null);
  return (
    <div class="frame">
      <Header />
      <main class="body" aria-busy={screen === 'starting'} data-covered={changing}>
        <h1 class="unseen">{t('extension_name')}</h1>
        {screen === 'broken' && <BrokenView />}
        {screen === 'no-account' && <NoAccountView />}
        {screen === 'locked' && <LockedView />}
        {screen === 'forgotten' && <ForgottenView />}
        {(screen === 'starting' || screen === 'ready') && <Ticket />}
        {changing && <PlanChange />}
      </main>
      {/* The view speaks for itself: one place to look at, one voice to hear. */}
      {!changing && <OutcomeBar />}
    </div>
  );
}
