import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInserter } from '@/content/insert/start';
import { helpdesks } from '@/helpdesks';

// Injected when the agent wants something inserted; the order follows as a call, to one frame.
export default defineUnlistedScript(() => startInserter(window, helpdesks));
