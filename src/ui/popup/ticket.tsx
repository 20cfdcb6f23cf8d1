import { Announcer } from './announcer';
import { ExpiryBanner } from './expiry-banner';
import { Findings } from './findings';
import { SearchBox } from './search-box';
import { SearchResult } from './search-result';

/** The main view: search, what the page holds, and the customer it leads to. */
export function Ticket() {
  return (
    <>
      <SearchBox />
      <Announcer />
      <div class="scroll">
        <ExpiryBanner />
        <Findings />
        <SearchResult />
      </div>
    </>
  );
}
