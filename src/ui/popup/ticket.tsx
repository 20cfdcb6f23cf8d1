import { Announcer } from './announcer';
import { ExpiryBanner } from './expiry-banner';
import { Findings } from './findings';
import { ReplyLinks, SetAside, WaitingChanges } from './lazy-views';
import { SearchBox } from './search-box';
import { SearchResult } from './search-result';
import { usePopup } from './use-popup';

/** The main view: search, what the page holds, and the customer it leads to. */
export function Ticket() {
  const waits = usePopup(({ waiting }) => waiting.length > 0);
  const wrongLinks = usePopup(({ page }) => (page?.replyLinks.length ?? 0) > 0);
  const leftSome = usePopup(({ aside }) => aside.length > 0);
  const turning = usePopup((state) => state.turning);
  return (
    <>
      <SearchBox />
      <Announcer />
      {/* Above what scrolls: neither may be out of sight. */}
      {wrongLinks && <ReplyLinks />}
      {leftSome && <SetAside />}
      <div class="scroll" inert={turning}>
        <ExpiryBanner />
        {waits && <WaitingChanges />}
        <Findings />
        <SearchResult />
      </div>
    </>
  );
}
