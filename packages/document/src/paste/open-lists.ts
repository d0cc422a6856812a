import type { ListPlace } from './block.js';
import { markerOf, numberingOf, usualNumbering } from './markers.js';
import type { Style } from './styles.js';

/** A list of HTML while its items are gone through. */
export interface OpenList {
  id: string;
  depth: number;
  /** How many lists without numbers it is in, itself counted: their bullets change, as browsers show them. */
  bullets: number;
  ordered: boolean;
  numbering: string;
  next: number;
  step: 1 | -1;
}

function wholeNumber(written: string | null): number | undefined {
  return written !== null && /^-?\d{1,7}$/u.test(written.trim()) ? Number(written) : undefined;
}

/** The lists of one paste: where an item stands, and the label that is printed before it. */
export class Lists {
  #count = 0;
  /** The numbers last given in each list of Word for the web, by its id and depth. */
  readonly #given = new Map<string, number[]>();

  open(element: Element, style: Style, around: OpenList | undefined): OpenList {
    const ordered = element.localName === 'ol';
    const reversed = element.hasAttribute('reversed');
    const start = wholeNumber(element.getAttribute('start'));
    return {
      id: around?.id ?? `list-${++this.#count}`,
      depth: (around?.depth ?? 0) + 1,
      bullets: (around?.bullets ?? 0) + (ordered ? 0 : 1),
      ordered,
      numbering: numberingOf(element, style),
      next: start ?? (reversed ? element.childElementCount : 1),
      step: reversed ? -1 : 1,
    };
  }

  /** The place and label of an item; `list` goes on to the next number. */
  item(element: Element, style: Style, list: OpenList | undefined): { place: ListPlace; label?: string } {
    const told = wholeNumber(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'));
    const depth = told !== undefined && told > 0 ? told : (list?.depth ?? 1);
    const id = element.getAttribute('data-listid') ?? list?.id ?? 'list-0';
    const value = wholeNumber(element.getAttribute('value')) ?? list?.next ?? 1;
    if (list) list.next = value + list.step;
    const place = { list: id, depth };
    const numbering =
      numberingOf(element, style) ||
      (list?.numbering ?? '') ||
      usualNumbering(list?.ordered ?? false, list?.bullets ?? 1);
    const pattern = element.getAttribute('data-leveltext');
    const label =
      pattern === null ? markerOf(numbering, value) : this.#patterned(pattern, numbering, place, value);
    return label === undefined ? { place } : { place, label };
  }

  /** Word for the web says how its numbers are printed: `%1.%2.`. */
  #patterned(
    pattern: string,
    numbering: string,
    { list, depth }: ListPlace,
    value: number,
  ): string | undefined {
    const given = (this.#given.get(list) ?? []).slice(0, depth - 1);
    given[depth - 1] = value;
    this.#given.set(list, given);
    const label = pattern.replace(/%(\d)/gu, (_, level: string) => {
      const marker = markerOf(Number(level) === depth ? numbering : 'decimal', given[Number(level) - 1] ?? 1);
      return (marker ?? '').replace(/[.)]$/u, '');
    });
    return label.trim() === '' ? undefined : label;
  }
}
