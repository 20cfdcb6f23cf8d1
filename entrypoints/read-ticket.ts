import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTicket } from '@/content/ticket/read-ticket';

// Injected when Portage wants to know whose ticket it is; its answer is the result of the injection.
export default defineUnlistedScript(() => readTicket(window));
