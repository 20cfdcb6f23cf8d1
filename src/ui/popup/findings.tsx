import { useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '@/ui/i18n';
import { EnableSite } from './enable-site';
import { FindingButton } from './finding-button';
import { findingOfRequester, Requester } from './requester';
import { usePopup } from './use-popup';

const shownAtOnce = 6;

/** What stands on the page of the ticket, as buttons that look it up. */
export function Findings() {
  const page = usePopup((state) => state.page);
  const problem = usePopup((state) => state.pageProblem);
  const [unfolded, setUnfolded] = useState(false);
  const found = page?.findings ?? [];
  const ofRequester = page && findingOfRequester(page);
  const all = found.filter((finding) => finding !== ofRequester);
  const shown = unfolded ? all : all.slice(0, shownAtOnce);
  const asked = page !== null || problem !== null;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <div class="section-head">
        <h2 id="findings-title">{t('on_this_page')}</h2>
        <EnableSite />
      </div>
      <Requester />
      {!asked && <div class="skeleton skeleton-chips" />}
      {asked && found.length === 0 && <p class="hint">{t(emptyWords(page?.access))}</p>}
      {all.length > 0 && (
        <ul class="finding-list">
          {shown.map((finding) => (
            <li key={finding.kind + finding.value}>
              <FindingButton finding={finding} />
            </li>
          ))}
          {all.length > shownAtOnce && (
            <li>
              <button
                type="button"
                class="link"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
              >
                {unfolded ? t('show_fewer') : plural('show_more', all.length - shownAtOnce)}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function emptyWords(access: 'granted' | 'once' | 'unreadable' | undefined): MessageKey {
  return access === 'granted' || access === 'once' ? 'page_holds_nothing' : 'page_unreadable';
}
