import { mountPanel } from '@/ui/panel/page';

const root = document.querySelector('#app');
if (root) void mountPanel(root); // A page of ours that cannot start is a broken installation.
