import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { seeChange, waitingChanges } from '@/actions/waiting-changes';
import { type JournalEntry, putEntry } from '@/storage/journal';
import { aKeptPreview } from '../corpus/kept-preview';

const { change } = aKeptPreview({ accountId: 'acc_1', customerId: 'ctm_1' });

function anEntry(subscriptionId: string, fields: Partial<JournalEntry>): JournalEntry {
  return {
    ...change,
    id: `of ${subscriptionId}`,
    subscriptionId,
    state: 'applied',
    sentAt: 1,
    settledAt: 2,
    seen: false,
    payment: 'paid',
    failure: null,
    found: null,
    ...fields,
  };
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await putEntry(anEntry('sub_under_way', { state: 'sent', sentAt: 3 }));
  await putEntry(anEntry('sub_unseen', { sentAt: 2 }));
  await putEntry(anEntry('sub_seen', { seen: true }));
});

const waiting = async (of?: string) => (await waitingChanges(of)).map((entry) => entry.id);

it('waiting are changes under way and those whose end nobody has seen, newest first', async () => {
  expect(await waiting()).toEqual(['of sub_under_way', 'of sub_unseen']);
});

it('to have seen a change is to have seen its end: one under way goes on waiting', async () => {
  await seeChange('sub_under_way');
  await seeChange('sub_unseen');
  expect(await waiting()).toEqual(['of sub_under_way']);
});

it('of one subscription it is the last change, seen or not', async () => {
  expect(await waiting('sub_seen')).toEqual(['of sub_seen']);
  expect(await waiting('sub_under_way')).toEqual(['of sub_under_way']);
  expect(await waiting('sub_never_changed')).toEqual([]);
});
