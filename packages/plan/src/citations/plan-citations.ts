import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
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

/**
 * Every mention of a numbered instrument in reading order, appendices included; the plan's own number left out.
 * Where a text shortens an instrument (“sau đây gọi tắt là …”), later mentions by that short form count as well:
 * `raw` is the short form then, `id` the number for which it stands.
 */
export function planCitations(plan: Plan): Citation[] {
  const own = plan.number?.value === undefined ? null : instrumentKey(plan.number.raw);
  const items = [...plan.items, ...plan.appendices.flatMap((appendix) => appendix.items)];
  const forms = new Map<string, Mention>();
  const all = findCitations(plan.subject).map((found) => citationOf(found, null));
  for (const item of items) {
    for (const text of textsOf(item)) {
      const mentions = findCitations(text);
      for (const [short, mention] of shortFormsIn(text, mentions)) forms.set(short, mention);
      const short = forms.size === 0 ? [] : mentionsByShortForm(text, forms, mentions);
      const inOrder = [...mentions, ...short].sort((first, second) => first.from - second.from);
      all.push(...inOrder.map((found) => citationOf(found, item.id)));
    }
  }
  return all.filter((each) => each.instrument !== own);
}
