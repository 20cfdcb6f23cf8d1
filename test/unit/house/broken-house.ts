/** A house whose every rule is broken once: rule, then the guilty file and what it imports. */
export const broken: Record<string, Record<string, string[]>> = {
  'room-detection': guilty('src/detection/a.ts', '@/billing/ok'),
  'room-billing': guilty('src/billing/a.ts', '@/detection/ok'),
  'room-helpdesks': guilty('src/helpdesks/a.ts', '@/storage/settings'),
  'room-paddle': guilty('src/paddle/a.ts', '@/storage/settings'),
  'room-storage': guilty('src/storage/a.ts', '@/paddle/ok'),
  'room-replies': guilty('src/replies/a.ts', '@/paddle/ok'),
  'room-messages': guilty('src/messages/a.ts', '@/storage/settings'),
  'room-actions': guilty('src/actions/a.ts', '@/messages/ok'),
  'room-background': guilty('src/background/a.ts', '@/paddle/ok'),
  'room-content': guilty('src/content/a.ts', '@/storage/settings'),
  'room-ui': guilty('src/ui/a.ts', '@/storage/vault'),
  'context-background': guilty('src/background/b.ts', '@/ui/ok'),
  'context-content': guilty('src/content/b.ts', '@/background/ok'),
  'context-ui': guilty('src/ui/b.ts', '@/content/ok'),
  'entrypoint-background': guilty('entrypoints/background.ts', '@/ui/ok'),
  'entrypoint-content': guilty('entrypoints/helpdesk.content/index.ts', '@/background/ok'),
  'entrypoint-page': guilty('entrypoints/popup/main.ts', '@/background/ok'),
  'power-ky': guilty('src/paddle/b.ts', 'ky'),
  'power-storage-libraries': guilty('src/background/c.ts', 'idb'),
  'power-preact': guilty('src/content/c.ts', 'preact'),
  'pure-rooms-use-no-package': guilty('src/detection/b.ts', 'valibot'),
  'messages-take-types-of-paddle': guilty('src/messages/b.ts', '@/paddle/ok'),
  'vault-for-the-worker': guilty('src/ui/c.ts', '@/storage/vault'),
  'wire-types-only-in-paddle': {
    'src/billing/b.ts': ["import type { there } from '@paddle/paddle-node-sdk';"],
  },
  'wire-types-not-the-client': guilty('src/paddle/c.ts', '@paddle/paddle-node-sdk'),
  'product-knows-no-test': guilty('src/actions/b.ts', '../../test/ok'),
  'rooms-do-not-open-doors': guilty('src/actions/c.ts', '../../entrypoints/sidepanel/main'),
  'simulator-knows-no-product': guilty('test/simulator/a.ts', '@/detection/ok'),
  'no-cycle': {
    'src/replies/b.ts': ["import { here as c } from './c';"],
    'src/replies/c.ts': ["import { here as b } from './b';"],
  },
  'no-orphan': { 'src/replies/alone.ts': [] },
  'no-dead-code': { 'src/replies/unused.ts': ["import { here } from '@/billing/ok';"] },
  'no-unresolvable': guilty('src/actions/d.ts', '@/paddle/nowhere'),
  'no-development-package': guilty('src/actions/e.ts', 'dev-only'),
};

/** What the plan allows, each close to something it forbids. */
export const allowed: Record<string, string[]> = {
  'src/detection/ok.ts': [],
  'src/billing/ok.ts': [],
  'src/paddle/client.ts': [from('ky'), from('@/billing/ok')],
  'src/paddle/ok.ts': ["import type { there } from '@paddle/paddle-node-sdk';", from('./client')],
  'src/storage/settings.ts': [from('idb')],
  'src/storage/vault.ts': [from('./settings', 'settings')],
  'src/messages/ok.ts': ["import type { here as t } from '@/paddle/ok';"],
  'src/actions/ok.ts': [from('@/storage/vault', 'vault'), from('@/paddle/ok', 'paddle')],
  'src/background/ok.ts': [from('@/actions/ok'), from('@/storage/vault', 'vault')],
  'src/content/ok.ts': [from('@/messages/ok'), from('@/detection/ok', 'detection')],
  'src/ui/ok.ts': [from('preact'), from('@/storage/settings', 'settings')],
  'entrypoints/clipboard/main.ts': [from('@/background/ok')],
  'entrypoints/toast.ts': [from('@/content/ok')],
  'entrypoints/sidepanel/main.ts': [from('@/ui/ok'), from('preact', 'preact')],
  'test/ok.ts': [from('@/detection/ok')],
};

export const packages = ['ky', 'idb', 'preact', 'valibot', '@paddle/paddle-node-sdk', 'dev-only'];

function guilty(file: string, imported: string): Record<string, string[]> {
  return { [file]: [from(imported)] };
}

function from(imported: string, as = 'it'): string {
  return `import * as ${as} from '${imported}';`;
}
