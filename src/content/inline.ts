import { childCount, isElement, isText, localName, select } from './dom';

export type Role = 'text' | 'inline' | 'block' | 'mute' | 'nothing';

/** Elements that stand in a line of text and do not end it. */
const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr';

/** Elements without text of the page, or whose text is read another way. */
const mute =
  'head title script style noscript template textarea select option iframe object svg text tspan canvas video audio';

const roles = new Map([...each(inline, 'inline'), ...each(mute, 'mute')]);

/**
 * What a node is to the text around it, told without asking for its style. Frameworks leave
 * comments between pieces of text: they are nothing, and end nothing.
 */
export function roleOf(node: Node): Role {
  if (!isElement(node)) return isText(node) ? 'text' : 'nothing';
  const name = localName(node);
  const role = roles.get(name);
  // A custom element may be a word of a sentence or a whole message.
  if (!role) return name.includes('-') && !childCount(node) ? 'inline' : 'block';
  const crowded = role === 'inline' && childCount(node) > 0 && select(node, '*').length > 32;
  return crowded ? 'block' : role;
}

function each(names: string, role: Role): [string, Role][] {
  return names.split(' ').map((name) => [name, role]);
}
