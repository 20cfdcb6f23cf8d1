import { childCount, isElement, isText, localName, select } from './dom';

/** Elements that stand in a line of text and do not end it. */
const inlineNames = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements without text of the page, or whose text is read another way. */
const mute = new Set(
  'head script style noscript template textarea select iframe object svg math canvas video audio'.split(
    ' ',
  ),
);

export type Role = 'text' | 'inline' | 'block' | 'mute' | 'nothing';

/**
 * What a node is to the text around it, told without asking for its style. Frameworks leave
 * comments between pieces of text: they are nothing, and end nothing.
 */
export function roleOf(node: Node): Role {
  if (isText(node)) return 'text';
  if (!isElement(node)) return 'nothing';
  const name = localName(node);
  if (mute.has(name)) return 'mute';
  const children = childCount(node);
  // A custom element may be a word of a sentence or a whole message.
  if (name.includes('-')) return children ? 'block' : 'inline';
  if (!inlineNames.has(name)) return 'block';
  return children && select(node, '*').length > 32 ? 'block' : 'inline';
}
