import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callerOf, type Sender } from '@/messages/caller';

const own = 'chrome-extension://test-extension-id';
const id = 'test-extension-id';
const tab = { id: 7 } as NonNullable<Sender['tab']>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { origin: own });
  vi.stubGlobal('chrome', fakeBrowser);
});

describe('callerOf', () => {
  it.each<[string, Sender, string]>([
    ['the popup', { id, origin: own, url: `${own}/popup.html` }, 'popup'],
    ['the side panel', { id, origin: own, url: `${own}/sidepanel.html` }, 'panel'],
    [
      'options in a tab',
      { id, origin: own, url: `${own}/options.html#sites`, tab, frameId: 0 },
      'options',
    ],
    ['a page without origin, as older Firefox sends it', { id, url: `${own}/popup.html` }, 'popup'],
    [
      'a content script',
      { id, origin: 'https://desk.example', url: 'https://desk.example/t/1', tab, frameId: 0 },
      'content',
    ],
    [
      'a content script in a frame',
      { id, origin: 'https://desk.example', url: 'https://desk.example/f', tab, frameId: 3 },
      'content',
    ],
    [
      'a content script in a sandboxed frame without an address',
      { id, origin: 'null', url: 'about:srcdoc', tab, frameId: 3 },
      'content',
    ],
    [
      'no more than a content script in one that says to be the popup',
      { id, origin: 'null', url: `${own}/popup.html`, tab, frameId: 3 },
      'content',
    ],
  ])('knows %s', (_, sender, caller) => {
    expect(callerOf(sender)).toBe(caller);
  });

  it.each<[string, Sender]>([
    [
      'another extension',
      {
        id: 'another',
        origin: 'chrome-extension://another',
        url: 'chrome-extension://another/popup.html',
      },
    ],
    [
      'another extension with our ID but its own origin and no tab',
      { id, origin: 'chrome-extension://another', url: `${own}/popup.html` },
    ],
    ['a sender without ID', { origin: own, url: `${own}/popup.html` }],
    ['a page of ours that is no surface', { id, origin: own, url: `${own}/clipboard.html` }],
    ['a page of ours in a frame', { id, origin: own, url: `${own}/popup.html`, tab, frameId: 2 }],
    ['a sandboxed page of ours', { id, origin: 'null', url: `${own}/popup.html` }],
    ['the background itself', { id, origin: own, url: `${own}/background.js` }],
    ['a sender without origin or address', { id }],
    [
      'a prerendered page',
      {
        id,
        origin: 'https://desk.example',
        url: 'https://desk.example/',
        tab,
        documentLifecycle: 'prerender',
      },
    ],
    [
      'a page that forges the path of the popup',
      { id, origin: 'https://evil.example', url: 'https://evil.example/popup.html' },
    ],
  ])('takes %s for nobody', (_, sender) => {
    expect(callerOf(sender)).toBeUndefined();
  });

  it('takes a web page at the path of the popup for a content script at most', () => {
    const sender = {
      id,
      origin: 'https://evil.example',
      url: 'https://evil.example/popup.html',
      tab,
    };
    expect(callerOf(sender)).toBe('content');
  });
});
