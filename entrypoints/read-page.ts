import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOnce } from '@/content/read-once';

// Injected through `activeTab`; its answer is the result of the injection.
export default defineUnlistedScript(() => readOnce(document));
