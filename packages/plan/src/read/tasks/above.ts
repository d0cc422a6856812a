import { searchKey } from '@phoihop/vietnamese/text';
import type { Item } from '../../model/item.js';
import { bodyOfHeading } from './heading-rules.js';

/** Headings below which a plan says who has to do what. */
const DUTIES = /\b(to chuc thuc hien|trach nhiem|phan cong|nhiem vu cua|to chuc trien khai)\b/u;

/** Longer items are no headings (UTF-16 units). */
const LONGEST_HEADING = 120;

/** What the headings above tell of the items that stand directly below one of them. */
export interface Above {
  /** How far above the outermost heading of duties stands: 1 is directly above; 0 is nowhere. */
  depthOfDuties: number;
  /** The body whose duties the heading directly above names; empty where it names none. */
  body: string;
  /** Whether the heading directly above is one of funding (kinh phí). */
  funds: boolean;
  /** Slogans are numbered, but are no tasks. */
  slogans: boolean;
  /** The same wherever tasks are read alike. */
  key: string;
}

const NOTHING: Above = { depthOfDuties: 0, body: '', funds: false, slogans: false, key: '' };

/** What holds below an item that itself stands below `above`. */
function below(text: string, above: Above): Above {
  const heading = text.length <= LONGEST_HEADING;
  const folded = heading ? searchKey(text) : '';
  const inherited = above.depthOfDuties > 0;
  const depthOfDuties = inherited ? above.depthOfDuties + 1 : Number(DUTIES.test(folded));
  const body = heading ? bodyOfHeading(text) : '';
  const funds = /^(nguon )?kinh phi\b/u.test(folded);
  const slogans = above.slogans || /\bkhau hieu\b/u.test(folded);
  const key = `${body}/${funds ? 'funds' : ''}/${depthOfDuties > 0 ? 'duties' : ''}/`;
  return { depthOfDuties, body, funds, slogans, key };
}

/** An item that others may stand under; what it tells of them is found when the first one comes. */
interface OpenItem {
  item: Item;
  above: Above;
  below?: Above;
}

/** What stands above each item, kept while the items are gone through in order. */
export class Ancestors {
  #open: OpenItem[] = [];

  /** Goes on to the next item and tells what stands above it. Siblings get the same object. */
  enter(item: Item): Above {
    while ((this.#open.at(-1)?.item.level ?? 0) >= item.level) this.#open.pop();
    const parent = this.#open.at(-1);
    const above = parent ? (parent.below ??= below(parent.item.text, parent.above)) : NOTHING;
    this.#open.push({ item, above });
    return above;
  }
}
