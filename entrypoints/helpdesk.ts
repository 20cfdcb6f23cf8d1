import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '@/content/start';

// The content script. Registered at run time, for the sites that the agent allows.
export default defineUnlistedScript(() => startContent(window));
