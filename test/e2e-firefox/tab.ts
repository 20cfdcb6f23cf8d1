import * as v from 'valibot';
import type { Marionette } from './marionette';

/** Elements that can have a role without saying so. */
const elementsOf = {
  button: 'button, summary',
  textbox: 'input, textarea, [contenteditable="true"]',
  radio: 'input[type="radio"]',
  region: 'section, aside',
} as const;

type Role = keyof typeof elementsOf;

/** What a script in a page takes and gives. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs `act` in the page and gives what it gives; it must need nothing from outside of itself. */
  evaluate<Args extends Json[]>(act: (...args: Args) => unknown, ...args: Args): Promise<unknown>;
  /** What the page says, as it is shown. */
  text(): Promise<string>;
  /** Whether there is such an element, by the name that assistive technology hears. */
  has(role: Role, name: string): Promise<boolean>;
  press(role: Role, name: string): Promise<void>;
  fill(role: Role, name: string, text: string): Promise<void>;
  /** Opens the context menu of the first element that a selector finds. */
  openMenu(selector: string): Promise<void>;
}

/** A reference to an element, under WebDriver's own key. */
const element = v.record(v.string(), v.string());
const elements = v.array(element);
const answer = v.object({ value: v.unknown() });
const opened = v.object({ handle: v.string() });
const handles = v.array(v.string());

export async function openTab(marionette: Marionette): Promise<Tab> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  const made = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  return tabOf(marionette, v.parse(opened, made).handle);
}

export async function openTabs(marionette: Marionette): Promise<Tab[]> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  const open = v.parse(handles, await marionette.send('WebDriver:GetWindowHandles'));
  return open.map((handle) => tabOf(marionette, handle));
}

/** Drives one tab. Tabs take turns: one command at a time. */
function tabOf({ send }: Marionette, handle: string): Tab {
  const ask = async (command: string, parameters: object = {}): Promise<unknown> => {
    await send('Marionette:SetContext', { value: 'content' });
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    return send(command, parameters);
  };
  const value = async (command: string, parameters: object = {}): Promise<unknown> =>
    v.parse(answer, await ask(command, parameters)).value;

  const find = async (role: Role, name: string): Promise<string | undefined> => {
    const using = { using: 'css selector', value: elementsOf[role] };
    const found = v.parse(elements, await ask('WebDriver:FindElements', using));
    for (const id of found.flatMap((one) => Object.values(one))) {
      // Between two commands the page may have drawn itself anew.
      const label = await value('WebDriver:GetComputedLabel', { id }).catch(() => null);
      if (label === name) return id;
    }
    return undefined;
  };
  const require = async (role: Role, name: string): Promise<string> => {
    const id = await find(role, name);
    if (id === undefined) throw new Error(`There is no ${role} “${name}”`);
    return id;
  };

  return {
    goto: async (url) => void (await ask('WebDriver:Navigate', { url })),
    evaluate: (act, ...args) =>
      value('WebDriver:ExecuteScript', { script: `return (${act})(...arguments)`, args }),
    text: async () =>
      String(await value('WebDriver:ExecuteScript', { script: 'return document.body.innerText' })),
    has: async (role, name) => (await find(role, name)) !== undefined,
    async press(role, name) {
      await ask('WebDriver:ElementClick', { id: await require(role, name) });
    },
    async fill(role, name, text) {
      const id = await require(role, name);
      await ask('WebDriver:ElementClear', { id });
      await ask('WebDriver:ElementSendKeys', { id, text });
    },
    async openMenu(selector) {
      const origin = await value('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      const actions = [
        { type: 'pointerMove', duration: 0, x: 0, y: 0, origin },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await ask('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
  };
}
