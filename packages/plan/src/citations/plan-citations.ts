import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { atOnce } from '../slices.js';
import { findCitations, type Mention } from './find-citations.js';
import { instrumentKey } from './instrument.js';
import { mentionsByShortForm, shortFormsIn } from './short-forms.js';

/** A mention of an instrument in a plan. */
export interface Citation {
  /** The number as printed, blanks out, plain hyphens. */
  id: string;
  /** The key that spellings of the same instrument share. */
  instrument: string;
  /** From the type word to the end of the number, as printed. */
  raw: string;
  type?: string;
  /** ISO day, when one is printed with this mention. */
  date?: string;
  issuer?: string;
  /** The item that mentions it; null for the subject. */
  item: string | null;
  /** Where in the item's text, or in the subject (UTF-16, `to` excluded); left out for a cell of a table. */
  from?: number;
  to?: number;
}

/** A mention in an item (null: in the subject) as a citation. */
export function citationOf({ id, raw, type, date, issuer }: Mention, item: string | null): Citation {
  return {
    id,
    instrument: instrumentKey(id),
    raw,
    ...(type === undefined ? {} : { type }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    item,
  };
}

function textsOf({ text, table }: Item): string[] {
  return table ? [text, ...table.header, ...table.rows.flat()] : [text];
}

/** What one text mentions, and the short forms that it gives. */
interface TextMentions {
  mentions: readonly Mention[];
  forms: ReadonlyMap<string, Mention>;
}

const NOTHING: TextMentions = { mentions: [], forms: new Map() };

/** What the texts of an item mention: an item that stays the same is read once. */
const known = new WeakMap<Item, TextMentions | readonly TextMentions[]>();

function mentionsOf(text: string): TextMentions {
  const mentions = findCitations(text);
  return mentions.length === 0 ? NOTHING : { mentions, forms: shortFormsIn(text, mentions) };
}

/** For an item with a table an entry for each of its texts. */
function mentionsIn(item: Item): TextMentions | readonly TextMentions[] {
  const kept = known.get(item);
  if (kept) return kept;
  const found = item.table ? textsOf(item).map(mentionsOf) : mentionsOf(item.text);
  known.set(item, found);
  return found;
}

/** The instruments that the text of an item mentions; what stands in its table is left out. */
export function mentionsInText(item: Item): readonly Mention[] {
  const [first = NOTHING] = [mentionsIn(item)].flat();
  return first.mentions;
}

/** The same with its place in the text. */
function placed(mention: Mention, item: string | null): Citation {
  return { ...citationOf(mention, item), from: mention.from, to: mention.to };
}

/** The work of `planCitations` in small steps; each yields the share that is done, 0 to 1. */
export function* citationSteps(plan: Plan): Generator<number, Citation[]> {
  const own = plan.number?.value === undefined ? null : instrumentKey(plan.number.raw);
  const items = [...plan.items, ...plan.appendices.flatMap((appendix) => appendix.items)];
  const forms = new Map<string, Mention>();
  const all = findCitations(plan.subject).map((found) => placed(found, null));
  for (const [place, item] of items.entries()) {
    const inTexts = [mentionsIn(item)].flat();
    for (const [index, text] of textsOf(item).entries()) {
      const { mentions, forms: given } = inTexts[index] ?? NOTHING;
      for (const [short, mention] of given) forms.set(short, mention);
      const short = forms.size === 0 ? [] : mentionsByShortForm(text, forms, mentions);
      const inOrder = [...mentions, ...short].sort((first, second) => first.from - second.from);
      // The text of an item comes before the cells of its table.
      const cited = index === 0 ? placed : citationOf;
      all.push(...inOrder.map((mention) => cited(mention, item.id)));
    }
    yield (place + 1) / items.length;
  }
  return all.filter((each) => each.instrument !== own);
}

/**
 * Every mention of a numbered instrument in reading order, appendices included; the plan's own number left out.
 * Where a text shortens an instrument (“sau đây gọi tắt là …”), later mentions by that short form count as well:
 * `raw` is the short form then, `id` the number for which it stands.
 */
export function planCitations(plan: Plan): Citation[] {
  return atOnce(citationSteps(plan));
}
