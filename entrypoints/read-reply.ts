import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchReply } from '@/content/ticket/watch-reply';

// Injected when it is wanted; its answer is the result of the injection.
export default defineUnlistedScript(() => watchReply(window));
