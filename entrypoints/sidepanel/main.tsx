import { mountPopup } from '@/ui/popup/page';

const root = document.querySelector('#app');
if (root) mountPopup(root, 'panel');
