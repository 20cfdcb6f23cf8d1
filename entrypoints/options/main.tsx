import { helpdesks } from '@/helpdesks';
import { mountOptions } from '@/ui/options/page';

const root = document.querySelector('#app');
if (root) mountOptions(root, helpdesks);
