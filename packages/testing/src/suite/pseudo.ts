import type { DocumentName, Documents } from '../document-kind.js';
import { mountDocument, stage } from '../mount.js';
import { addPseudoLanguage, PSEUDO, withoutMarked } from '../pseudo/pseudo-language.js';
import { wordsShown } from '../pseudo/words-shown.js';
import type { WidgetCase } from '../widget-case.js';
import { openings } from './openings.js';
import { Faults } from './faults.js';
import { fitFaults } from './fit.js';

/** Every text in a value of a document, those inside others too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.normalize('NFC')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The width of a phone, in CSS pixels: longer words must fit there too. */
export const PHONE = 360;

/** What is no word: figures, dates, labels of items (`a)`, `II.`), letters of roles, shortcuts. */
const NO_WORD =
  /^(?:\p{L}|[IVXLC]+|(?:Ctrl|Alt|Shift|Enter|Esc|Tab|Delete|F\d+)|CSV|PNG|DOCX|PDF|KB|MB|A4)$/u;

/** Words that stand outside every marked text and in no text of the document. */
function strayWords(text: string, known: string): string[] {
  const rest = withoutMarked(text.normalize('NFC'));
  return rest
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word) && !NO_WORD.test(word) && !known.includes(word));
}

function unmarkedIn(place: Element, known: string): string[] {
  return wordsShown(place).flatMap(({ text, element }) => {
    const stray = strayWords(text, known);
    return stray.length === 0
      ? []
      : [`“${stray.join(' ')}” in ${element.localName}.${element.getAttribute('class') ?? ''}`];
  });
}

/**
 * In a language that was added, made from English by marks, every text that is read or heard bears marks: none is
 * written in the code, none is missing in the list of what another language gives; and none is cut or stands out at the
 * side of its place.
 *
 * @param known the document, and whatever else a person has written: its words stand as they are
 */
export function pseudoFaultsIn(place: HTMLElement, element: Element, known: unknown): string[] {
  return [...unmarkedIn(element, textsIn(known).join('\n')), ...fitFaults(place)];
}

/** The same of a widget in each of its states, with everything opened that opens. */
export async function pseudoFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  addPseudoLanguage(widget.groups);
  const { sample, empty } = widget.document;
  const states: Record<string, [Documents[Name]['file'] | undefined, boolean]> = {
    ready: [sample(), false],
    readonly: [sample(), true],
    empty: [empty(), false],
    'without a document': [undefined, false],
  };
  const faults = new Faults();
  for (const [state, [file, readonly]] of Object.entries(states)) {
    const place = stage();
    place.style.setProperty('inline-size', `${String(PHONE)}px`);
    const { element, settled } = await mountedIn(place, widget, file, readonly);
    const look = (where: string): void => {
      const told = pseudoFaultsIn(place, element, file);
      faults.list.push(...told.map((fault) => `${where}: ${fault}`));
    };
    look(state);
    for await (const opened of openings(element, settled)) look(`${state}, ${opened} opened`);
    place.remove();
  }
  return [...new Set(faults.list)];
}

async function mountedIn<Name extends DocumentName>(
  place: HTMLElement,
  widget: WidgetCase<Name>,
  file: Documents[Name]['file'] | undefined,
  readonly: boolean,
): Promise<{ element: HTMLElement; settled: () => Promise<void> }> {
  const harness = await mountDocument(widget, file, { lang: PSEUDO, readonly }, place);
  return { element: harness.element, settled: () => harness.settled() };
}
