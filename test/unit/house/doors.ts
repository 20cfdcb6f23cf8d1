/** A power of the platform and the only place that may use it. */
export interface Door {
  power: string;
  pattern: RegExp;
  /** Paths where it is allowed. */
  door: RegExp;
  matches: string[];
  passes: string[];
}

const nowhere = /^$/;

/** What dependency-cruiser cannot see, since nothing is imported. */
export const doors: Door[] = [
  {
    power: 'the network',
    pattern:
      /(?<![.\w])fetch\s*\((?!browser\.runtime\.getURL\()|globalThis\.fetch|\b(XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/,
    door: /^src\/paddle\/client\.ts$/,
    matches: ['fetch(url)', 'new WebSocket(url)', 'navigator.sendBeacon(url)'],
    passes: ['prefetch(url)', 'list.fetch(1)', "fetch(browser.runtime.getURL('/a.json'))"],
  },
  {
    // It reads data only: the argument is a path, which the browser makes an address of ours.
    power: "the package's own files",
    pattern: /fetch\s*\(\s*browser\.runtime\.getURL/,
    door: /^src\/replies\/load-language\.ts$/,
    matches: ["fetch(browser.runtime.getURL('/languages/de.json'))"],
    passes: ['fetch(url)', "browser.runtime.getURL('/popup.html')"],
  },
  {
    power: 'storage',
    pattern: /\b(browser|chrome)\.storage\b|\b(indexedDB|localStorage|sessionStorage)\b|\bcaches\./,
    door: /^src\/storage\//,
    matches: ['browser.storage.local.get()', 'indexedDB.open("a")', 'caches.open("a")'],
    passes: ["import { settings } from '@/storage/settings'"],
  },
  {
    power: 'messaging',
    pattern:
      /\bruntime\.(sendMessage|onMessage|connect\b|onConnect)|\btabs\.(sendMessage|connect\b)/,
    door: /^src\/messages\//,
    matches: ['browser.runtime.sendMessage(1)', 'browser.tabs.sendMessage(1, 2)'],
    passes: ['browser.runtime.getURL("a")', 'browser.tabs.query({})'],
  },
  {
    power: 'menus',
    pattern: /\b(browser|chrome)\.(contextMenus|menus)\b/,
    door: /^src\/background\//,
    matches: ['browser.contextMenus.create({})'],
    passes: ['menus.length'],
  },
  {
    power: 'HTML and code made from text',
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write|\beval\s*\(|new Function\b/,
    door: nowhere,
    matches: ['node.innerHTML = text', 'eval(text)', 'new Function(text)'],
    passes: ['retrieval(text)', 'node.textContent = text'],
  },
  {
    power: 'hosts of tests',
    pattern: /127\.0\.0\.1|\/\/localhost\b|\.example(?![\w.-])/,
    door: nowhere,
    matches: ["const host = '127.0.0.1'", "const host = 'desk.example'"],
    passes: ['const example = 1', 'row.examples', "'help.example.com'", "name === 'localhost'"],
  },
  {
    power: 'clocks that poll',
    pattern: /\bsetInterval\s*\(/,
    door: /^src\/(ui\/parts\/use-seconds-left|background\/stay-awake)\.ts$/,
    matches: ['setInterval(look, 100)'],
    passes: ['clearInterval(timer)'],
  },
];

/** Every host that the product's code names, and what for. A new one is a decision. */
export const knownHosts: Record<string, string> = {
  'api.paddle.com': 'the live API',
  'sandbox-api.paddle.com': 'the sandbox API',
  'customer-portal.paddle.com': 'portal links, live',
  'sandbox-customer-portal.paddle.com': 'portal links, sandbox',
  'vendors.paddle.com': 'a link to the dashboard, where keys are made',
  'sandbox-vendors.paddle.com': 'a link to the dashboard, where keys are made',
  'developer.paddle.com': 'links to the documentation of errors',
};
