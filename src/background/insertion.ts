import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type InserterWorld,
  type InsertOrder,
  type Into,
  type Landed,
  landed,
  type PlaceFound,
  probed,
  reasons,
} from '@/messages/insertion';
import { originOf } from './active-tab';
import type { FrameRead, TabRead } from './read-tab';

type Target = Browser.scripting.InjectionTarget;

interface Frame extends Omit<FrameRead, 'address'> {
  target: Target;
  origin: string;
  place: PlaceFound | null;
  opens: boolean;
}

/** How long an order is good for, in milliseconds. */
const goodFor = 5_000;
/** A frame that took the order in time may need this long to carry it out. */
const carriedOut = 5_000;

/**
 * Has the words written into one editor of a tab: every frame is asked what it has, the best one gets
 * the order, no other hears of it. `nowhere`: there is no editor, or no way into the page.
 */
export async function writeInto(
  tabId: number,
  wanted: Pick<InsertOrder, 'words' | 'into'>,
  read: TabRead | null,
): Promise<Landed | 'nowhere'> {
  const frame = await findFrame(tabId, wanted.into, read);
  if (!frame) return 'nowhere';
  const before = read?.frames.find((each) => isSameDocument(each, frame));
  if (!before && !isNamed(read)) return 'moved';
  const number = before && before === read?.teller ? read.ticket?.number : null;
  const where = number
    ? { ticket: number, address: '' }
    : { ticket: '', address: before?.address ?? '' };
  const order = { ...wanted, ...where, until: Date.now() + goodFor };
  return Promise.race([giveOrder(frame.target, order), tooLate(goodFor + carriedOut)]);
}

/** Whether the page itself tells which ticket it shows. */
export function isNamed(read: TabRead | null): boolean {
  return read?.ticket != null && (read.ticket.number ?? read.ticket.requester) !== null;
}

function isSameDocument(one: Omit<FrameRead, 'address'>, other: Omit<FrameRead, 'address'>) {
  return one.frameId === other.frameId && one.documentId === other.documentId;
}

async function findFrame(
  tabId: number,
  into: Into,
  read: TabRead | null,
): Promise<Frame | undefined> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/insert.js'],
      injectImmediately: true,
    });
    // A ticket of one site is not answered on another that the page holds in a frame.
    const own = (all: readonly Frame[]) =>
      all.filter(({ origin }) => !isNamed(read) || origin === originOf(read?.teller?.address));
    const frames = own(await probe(tabId, into));
    const best = bestOf(frames);
    const opener = frames.find(({ opens }) => opens);
    if (!opener || (best && best.place?.why !== 'best')) return best;
    await browser.scripting.executeScript({
      target: opener.target,
      func: (where: Into) => (window as InserterWorld).portageInserter?.open(where),
      args: [into],
    });
    return bestOf(own(await probe(tabId, into)));
  } catch {
    // The browser's own pages, its store and sites without a grant refuse.
    return undefined;
  }
}

async function probe(tabId: number, into: Into): Promise<Frame[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (where: Into) => (window as InserterWorld).portageInserter?.probe(where),
    args: [into],
    injectImmediately: true,
  });
  return answers.flatMap(({ frameId, documentId, result }) => {
    // What a page's process answers is checked like a message: it could be anything.
    const answer = v.safeParse(probed, result);
    if (!answer.success) return [];
    // The document where the browser names it: a frame may have gone on to another page.
    const target =
      documentId === undefined
        ? { tabId, frameIds: [frameId] }
        : { tabId, documentIds: [documentId] };
    return [{ target, frameId, documentId, ...answer.output }];
  });
}

/** The one where it is surest, then where the agent was last, then the largest. */
function bestOf(frames: readonly Frame[]): Frame | undefined {
  const having = frames.flatMap(({ place, ...rest }) => (place ? [{ ...rest, place }] : []));
  const rank = (place: PlaceFound) => reasons.indexOf(place.why);
  return having.toSorted(
    ({ place: a }, { place: b }) => rank(a) - rank(b) || b.at - a.at || b.area - a.area,
  )[0];
}

async function giveOrder(target: Target, order: InsertOrder): Promise<Landed> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (given: InsertOrder) => (window as InserterWorld).portageInserter?.insert(given),
      args: [order],
      injectImmediately: true,
    });
    const checked = v.safeParse(landed, answer?.result);
    return checked.success ? checked.output : 'nothing';
  } catch {
    // The page was left meanwhile, and the order with it.
    return 'nothing';
  }
}

/** A page that stands still, as under a dialog of its own, answers nobody. */
function tooLate(ms: number): Promise<Landed> {
  return new Promise((resolve) => setTimeout(() => resolve('nothing'), ms));
}
