import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTicket } from '@/content/ticket/read-ticket';

// Injected when it is wanted; its answer is the result of the injection.
export default defineUnlistedScript(() => readTicket(document));
