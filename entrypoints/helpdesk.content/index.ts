import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/content/start';

// Registered at run time, for the sites the agent allows: `matches` is empty on purpose.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: startContent,
});
