import * as v from 'valibot';
import type { Marionette } from './marionette';

/** What is not in a page but in the browser: its toolbar, its menus, its clipboard, its console. */
export interface BrowserSide {
  /** Where the pages of the extension are, `moz-extension://…/`. */
  extensionBase(): Promise<string>;
  allowedOrigins(): Promise<unknown>;
  badge(): Promise<unknown>;
  /** Presses the toolbar button on the active tab, which grants `activeTab`. */
  openPopup(): Promise<unknown>;
  popupText(): Promise<unknown>;
  /** Presses a button in the toolbar's popup, as a person does: with a gesture. */
  pressInPopup(name: string): Promise<unknown>;
  closePopup(): Promise<unknown>;
  openSidebar(): Promise<unknown>;
  sidebarText(): Promise<unknown>;
  /** Chooses an item of ours in the context menu that is open. */
  chooseInMenu(label: string): Promise<unknown>;
  clipboard(): Promise<string>;
  /** What went wrong in the extension, by the browser's console. */
  errors(): Promise<unknown>;
}

const id = 'portage@portage.example';
const prefix = 'portage_portage_example';
const answer = v.object({ value: v.unknown() });

const popup = `[...document.querySelectorAll('browser')].find((one) =>
  one.currentURI?.spec.endsWith('/popup.html'))`;
const sidebar = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

const setUp = `
const { extension } = WebExtensionPolicy.getByID('${id}');
const action = () => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(extension);
};
const inside = (browser, script) => browser?.browsingContext.currentWindowGlobal
  .getActor('MarionetteCommands')
  .executeScript(script, [], { timeout: 10_000, sandboxName: 'system', newSandbox: true });
`;

/** Asks the browser itself, by the code of its own that its tests use. */
export function browserSideOf({ send }: Marionette): BrowserSide {
  const ask = async (script: string, ...args: string[]): Promise<unknown> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    const whole = `return (async (...args) => { ${setUp} ${script} })(...arguments)`;
    return v.parse(answer, await send('WebDriver:ExecuteScript', { script: whole, args })).value;
  };
  const textIn = (browser: string) =>
    ask(`return inside(${browser}, 'return document.body.innerText')`);

  return {
    extensionBase: async () => String(await ask('return extension.baseURL')),
    allowedOrigins: () =>
      ask('return extension.policy.allowedOrigins.patterns.map(({ pattern }) => pattern)'),
    badge: () => ask("return action().action.getProperty(gBrowser.selectedTab, 'badgeText')"),
    openPopup: () => ask('action().openPopup(window, false)'),
    popupText: () => textIn(popup),
    pressInPopup: (name) =>
      ask(
        `return inside(${popup}, \`
          const button = [...document.querySelectorAll('button')]
            .find(({ textContent }) => textContent.trim() === \${JSON.stringify(args[0])});
          const gesture = window.windowUtils.setHandlingUserInput(true);
          try { button.click() } finally { gesture.destruct() }\`)`,
        name,
      ),
    closePopup: () => ask("for (const one of document.querySelectorAll('panel')) one.hidePopup()"),
    openSidebar: () => ask(`await SidebarController.show('${prefix}-sidebar-action')`),
    sidebarText: () => textIn(sidebar),
    chooseInMenu: (label) =>
      ask(
        `const menu = document.getElementById('contentAreaContextMenu');
        const ours = [...menu.querySelectorAll('[id^="${prefix}-menuitem"]')];
        const [top] = ours;
        if (top?.menupopup) {
          await new Promise((resolve) => {
            top.menupopup.addEventListener('popupshown', resolve, { once: true });
            top.openMenu(true);
          });
        }
        const item = [...menu.querySelectorAll('[id^="${prefix}-menuitem"]')]
          .find((one) => one.label === args[0] && !one.menupopup);
        item.closest('menupopup').activateItem(item);`,
        label,
      ),
    clipboard: async () =>
      String(
        await ask(
          `const transfer = Cc['@mozilla.org/widget/transferable;1']
            .createInstance(Ci.nsITransferable);
          transfer.init(null);
          transfer.addDataFlavor('text/plain');
          Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
          const text = {};
          try { transfer.getTransferData('text/plain', text) } catch { return '' }
          return text.value.QueryInterface(Ci.nsISupportsString).data`,
        ),
      ),
    errors: () =>
      ask(
        `const all = Services.console.getMessageArray().flatMap((message) => {
          try { return message.QueryInterface(Ci.nsIScriptError) } catch { return [] }
        });
        const logged = Cc['@mozilla.org/consoleAPI-storage;1']
          .getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter(({ filename, level }) =>
            filename.startsWith('moz-extension:') && ['error', 'warn'].includes(level));
        return [
          ...all.filter(({ sourceName, errorMessage }) =>
            /^moz-extension:/.test(sourceName) || errorMessage.includes('${id}'))
            .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage),
          ...logged.map(({ filename, level }) => filename + ': console.' + level),
        ]`,
      ),
  };
}
