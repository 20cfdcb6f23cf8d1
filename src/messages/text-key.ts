type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/**
 * The name in `_locales` of the text for what is named with hyphens: `menu` and `open-portal` make
 * `menu_open_portal`. The type says the same as the line, so a text that is missing fails to compile.
 */
export function textKey<Kind extends string, Name extends string>(kind: Kind, name: Name) {
  return `${kind}_${name.replaceAll('-', '_')}` as `${Kind}_${Underscored<Name>}`;
}
