import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toastWhenOrdered } from '@/content/toast-when-ordered';

export default defineUnlistedScript(() => toastWhenOrdered(window));
