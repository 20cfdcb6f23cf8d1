import { defineConfig } from 'wxt';

const apiHosts = ['https://api.paddle.com/*', 'https://sandbox-api.paddle.com/*'];

/** What an extension page may do; `connect-src` binds the service worker too: Paddle, and files of the package. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https://api.paddle.com https://sandbox-api.paddle.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Puts a page's script behind what stands in its body, so that this is painted before it runs. */
function scriptsLast() {
  return {
    name: 'portage:scripts-last',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string) {
        const [script = ''] = /^ *<script type="module".*<\/script>\n/m.exec(html) ?? [];
        return html.replace(script, '').replace('  </body>', `${script}  </body>`);
      },
    },
  };
}

/** What the polyfill is used for. `action`, `scripting` and whatever is newer answer with promises anyway. */
const polyfilled = [
  'alarms',
  'commands',
  'contextMenus',
  'i18n',
  'idle',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'windows',
];

/** Takes the browser's other APIs, three quarters of it, out of the table in the polyfill. */
function slimPolyfill() {
  const table = /(?<=const apiMetadata = )\{.*?\n {6}\}(?=;)/s;
  return {
    name: 'portage:slim-polyfill',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')) return undefined;
      const [all] = table.exec(code) ?? [];
      if (all === undefined) throw new Error('The polyfill has no table of APIs where it had one');
      const used = Object.entries(JSON.parse(all)).filter(([api]) => polyfilled.includes(api));
      const slim = JSON.stringify(Object.fromEntries(used));
      return { code: code.replace(table, () => slim), map: null };
    },
  };
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    build: {
      // The oldest browsers that the manifest allows.
      target: ['chrome120', 'firefox142'],
      // 5 % smaller than what esbuild makes of the same.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, keep_fargs: false },
        format: { comments: false },
      },
      // What is preloaded competes with the first paint.
      modulePreload: false,
    },
    plugins: [slimPolyfill(), scriptsLast()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'clipboardWrite',
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    host_permissions: apiHosts,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    externally_connectable: browser === 'firefox' ? undefined : { ids: [], matches: [] },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    incognito: 'not_allowed',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '120' }),
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'copy-portal-link': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_copy_portal_link__',
      },
      'copy-payment-update-link': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_copy_payment_update_link__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_open_panel__',
      },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'portage@portage.example',
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: [
                  'authenticationInfo',
                  'financialAndPaymentInfo',
                  'personallyIdentifyingInfo',
                  'websiteContent',
                ],
              },
            },
          }
        : undefined,
  }),
});
