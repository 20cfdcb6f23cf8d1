import { attribute, closest, localName, select, textOf } from '@/content/dom';
import type { Into } from '@/messages/insertion';
import type { Editor } from './editor';

const note =
  /(?:^|[^\p{L}])(?:internal|private|notes?|intern[eoa]?s?|notiz(?:en)?|notas?|notitie|privada?|privé)(?=$|[^\p{L}])/iu;
const reply =
  /(?:^|[^\p{L}])(?:repl|public|customer|answer|respon|antwort|öffentlich|kunde|répon|client|respuesta|rispo|pubblic|antwoord|klant)/iu;

/** What begins like this is for no message to anybody. */
const other =
  /^\W*(?:search|find|filter|suchen?|recherche[rz]?|buscar?|cerca|ricerca|zoek(?:en)?|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|title|titel|titre|summary|tags?|description|beschreibung|descripción|descrizione|descrição|omschrijving)(?!\p{L})/imu;
/** Whom a mail goes to. */
const recipients =
  /^\W*(?:to|cc|bcc|reply-to|an|à|cci|para|cco|a|ccn|aan|recipients?|empfänger|destinataires?)\W*$/imu;
/** What forms call such fields, in whatever language they are shown. */
const fields = /^_?(?:to|cc|bcc|reply-?to|recipients?|subject|title|tags?|q|query|search)$/i;

/**
 * What an editor says of itself to those who cannot see it: that it is for the customer, for the
 * team, or for something else than messages. Null where it says neither, or both.
 */
export function callsItself(editor: Editor): Into | 'other' | null {
  const said = namesOf(editor.element);
  if (isOther(editor, said)) return 'other';
  const [forTeam, forCustomer] = [note, reply].map((words) => words.test(said));
  if (forTeam === forCustomer) return null;
  return forTeam ? 'note' : 'reply';
}

function isOther({ element }: Editor, said: string): boolean {
  if (fields.test(attribute(element, 'name') ?? '')) return true;
  if (closest(element, 'search, [role="search"]')) return true;
  return other.test(said) || recipients.test(said);
}

/** One in a line. */
function namesOf(element: HTMLElement): string {
  const root = element.getRootNode();
  const labels = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelling = labels.flatMap((id) => select(root, `[id="${CSS.escape(id)}"]`)).map(textOf);
  const field = localName(element) === 'textarea' ? (element as HTMLTextAreaElement) : null;
  const around = [...(field?.labels ?? [])].map(textOf);
  const own = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
  const stated = own.map((name) => attribute(element, name) ?? '');
  return [...labelling, ...around, ...stated].map((name) => name.trim()).join('\n');
}
