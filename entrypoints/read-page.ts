import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/content/read-page';

// Injected when Portage wants to know what a page holds; its answer is the result of the injection.
export default defineUnlistedScript(() => readPage(window));
