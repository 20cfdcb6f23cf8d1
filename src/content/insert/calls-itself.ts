import { attribute, localName, select, textOf } from '@/content/dom';
import type { Into } from '@/messages/insertion';
import type { Editor } from './editor';

const note =
  /(?:^|[^\p{L}])(?:internal|private|notes?|intern[eoa]?s?|notiz(?:en)?|notas?|notitie|privada?|privé)(?=$|[^\p{L}])/iu;
const reply =
  /(?:^|[^\p{L}])(?:repl|public|customer|answer|respon|antwort|öffentlich|kunde|répon|client|respuesta|rispo|pubblic|antwoord|klant)/iu;

/**
 * What an editor says of itself to those who cannot see it: that it is for the customer, or for the
 * team. Null where it says neither, or both.
 */
export function callsItself({ element }: Editor): Into | null {
  const said = namesOf(element).join('\n');
  const [forTeam, forCustomer] = [note.test(said), reply.test(said)];
  if (forTeam === forCustomer) return null;
  return forTeam ? 'note' : 'reply';
}

function namesOf(element: HTMLElement): string[] {
  const root = element.getRootNode();
  const labels = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelling = labels.flatMap((id) => select(root, `[id="${CSS.escape(id)}"]`)).map(textOf);
  const field = localName(element) === 'textarea' ? (element as HTMLTextAreaElement) : null;
  const around = [...(field?.labels ?? [])].map(textOf);
  const own = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
  const stated = own.map((name) => attribute(element, name) ?? '');
  return [...labelling, ...around, ...stated];
}
