/**
 * The house plan (who may import whom), as rules. `test/unit/house/architecture.test.ts` breaks each of
 * them once and sees it fire.
 */
const rooms = {
  detection: {
    may: [],
    why: 'Pure text rules: they run in every page and in every test, so they need nothing.',
  },
  billing: { may: [], why: 'Pure rules about money: nothing to fake when they are tested.' },
  helpdesks: {
    may: ['detection', 'billing'],
    why: 'A helpdesk is a value; it must not reach for keys, network or UI.',
  },
  paddle: {
    may: ['detection', 'billing'],
    why: 'The REST API is spoken here and known nowhere else; it knows no context.',
  },
  storage: {
    may: ['detection', 'billing'],
    why: 'What is kept must not depend on who asks for it.',
  },
  replies: { may: ['detection', 'billing'], why: 'Sentences are made from facts handed in.' },
  messages: {
    may: ['detection', 'billing', 'paddle'],
    why: 'The protocol is shared by all contexts, so it drags nothing along (of Paddle, types only).',
  },
  actions: {
    may: ['paddle', 'storage', 'billing', 'detection', 'replies'],
    why: 'An action joins Paddle and storage; it does not know who called.',
  },
  background: {
    may: ['actions', 'messages', 'storage', 'detection', 'helpdesks'],
    why: 'The worker maps commands to actions; it holds no Paddle client itself.',
  },
  content: {
    may: ['detection', 'helpdesks', 'messages'],
    why: 'Runs inside pages we do not trust: it reports and obeys, nothing else.',
  },
  ui: {
    may: ['messages', 'billing', 'detection', 'replies'],
    why: 'Pages ask by command and draw the answer.',
  },
};

/** What a page may take from storage: its settings, and the doors for what must not travel in a message. */
const storageForPages = '^src/storage/(settings|passphrase|key-intake)(\\.ts$|/)';

const roomRules = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: why,
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...may].join('|')})/`, ...(room === 'ui' ? [storageForPages] : [])],
  },
}));

const contexts = ['background', 'content', 'ui'];
const contextRules = contexts.map((context) => ({
  name: `context-${context}`,
  severity: 'error',
  comment: 'Contexts are separate processes: they meet in messages, never in an import.',
  from: { path: `^src/${context}/` },
  to: { path: `^src/(${contexts.filter((other) => other !== context).join('|')})/` },
}));

const doors = [
  ['background', '^entrypoints/(background|clipboard)[./]', 'background'],
  ['content', '^entrypoints/(helpdesk|insert|read-page|read-reply|toast)[./]', 'content'],
  ['page', '^entrypoints/(popup|sidepanel|options)/', 'ui'],
].map(([name, from, context]) => ({
  name: `entrypoint-${name}`,
  severity: 'error',
  comment: 'An entrypoint is a door of a few lines: it opens its one context.',
  from: { path: from },
  to: { path: '^src/', pathNot: `^src/(${context}|helpdesks)/` },
}));

/** One door per power: a package that carries a power is imported in one place. */
const powers = [
  ['ky', '(^|/)ky(/|$)', '^src/paddle/client\\.ts$', 'Only paddle/client.ts sends a request.'],
  [
    'storage-libraries',
    '(^|/)(idb|wxt/dist/utils/storage|@wxt-dev/storage)(/|\\.|$)|^wxt/utils/storage',
    '^src/storage/',
    'Only storage/ keeps anything.',
  ],
  [
    'preact',
    '(^|/)preact(/|$)',
    '^(src/ui/|entrypoints/(popup|sidepanel|options)/)',
    'Only pages draw.',
  ],
].map(([name, to, door, comment]) => ({
  name: `power-${name}`,
  severity: 'error',
  comment,
  from: { path: '^(src|entrypoints)/', pathNot: door },
  to: { path: to, pathNot: '^src/' },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...contextRules,
    ...doors,
    ...powers,
    {
      name: 'pure-rooms-use-no-package',
      severity: 'error',
      comment: 'detection and billing import nothing at all.',
      from: { path: '^src/(detection|billing)/' },
      to: { pathNot: '^src/(detection|billing)/' },
    },
    {
      name: 'messages-take-types-of-paddle',
      severity: 'error',
      comment: 'The client must not come along into a content script or a page.',
      from: { path: '^src/messages/' },
      to: { path: '^src/paddle/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'vault-for-the-worker',
      severity: 'error',
      comment: 'Keys are opened by actions and background only.',
      from: { path: '^(src|entrypoints)/', pathNot: '^src/(actions|background|storage)/' },
      to: { path: '^src/storage/vault' },
    },
    {
      name: 'wire-types-only-in-paddle',
      severity: 'error',
      comment: "Paddle's wire types are known to paddle/ only.",
      from: { path: '^(src|entrypoints)/', pathNot: '^src/paddle/' },
      to: { path: '@paddle/paddle-node-sdk' },
    },
    {
      name: 'wire-types-not-the-client',
      severity: 'error',
      comment: 'The SDK gives types; its client has no timeout, no abort and drops the request ID.',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '@paddle/paddle-node-sdk', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      comment: 'No test hook, no demo mode in the product.',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^test/' },
    },
    {
      name: 'rooms-do-not-open-doors',
      severity: 'error',
      comment: 'Entrypoints import rooms, never the other way round.',
      from: { path: '^src/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'simulator-knows-no-product',
      severity: 'error',
      comment: 'The simulator is independent evidence; sharing code would share mistakes.',
      from: { path: '^test/(simulator|contract)/' },
      to: { path: '^(src|entrypoints)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Data flows one way. Types may name each other: they are gone when the code runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'A file nobody imports is dead or forgotten.',
      from: { orphan: true, path: '^(src|entrypoints)/', pathNot: '^entrypoints/|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-dead-code',
      severity: 'error',
      comment: 'What no entrypoint reaches is not part of the product.',
      from: { path: '^entrypoints/' },
      to: { path: '^src/', pathNot: '\\.d\\.ts$', reachable: false },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere escapes every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      comment: 'What ships is a dependency; types and the framework are taken at build time.',
      from: { path: '^(src|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(wxt|@wxt-dev)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
