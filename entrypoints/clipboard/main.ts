import { writeWhenAsked } from '@/background/clipboard-page';

writeWhenAsked(document);
