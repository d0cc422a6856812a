import { toRoman } from '@phoihop/vietnamese/numbers';
import { printedLabel } from '../paste/markers.js';
import { elementAt, elementsOf, valueAt, type XmlElement } from './xml-tree.js';

interface Level {
  format: string;
  text: string;
  start: number;
  legal: boolean;
  symbols: boolean;
}

interface List {
  abstract: string;
  /** Numbers with which this list begins anew. */
  starts: Map<number, number>;
}

function letters(value: number): string {
  // Behind z, Word writes aa, bb.
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** A number as Word writes it in one of its formats; what offices do not use is written in figures. */
function written(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > 3999) return String(value);
  switch (format) {
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function levelOf(element: XmlElement): [number, Level] {
  const font = elementAt(element, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '';
  return [
    Number(element.attributes['w:ilvl'] ?? 0),
    {
      format: valueAt(element, 'w:numFmt') ?? 'decimal',
      text: valueAt(element, 'w:lvlText') ?? '',
      start: Number(valueAt(element, 'w:start') ?? 1),
      legal: elementAt(element, 'w:isLgl') !== undefined,
      symbols: /symbol|wingdings|courier/iu.test(font),
    },
  ];
}

/**
 * The numbers that Word makes itself, counted in reading order as it counts (ECMA-376, 17.9): a paragraph adds one at its
 * level and begins anew what is deeper; a list goes on where another of the same definition stopped, unless it says
 * with which number it begins.
 */
export class WordLabels {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    if (!root) return;
    for (const definition of elementsOf(root, 'w:abstractNum')) {
      const id = definition.attributes['w:abstractNumId'] ?? '';
      this.#levels.set(id, new Map(elementsOf(definition, 'w:lvl').map(levelOf)));
    }
    for (const list of elementsOf(root, 'w:num')) {
      const starts = elementsOf(list, 'w:lvlOverride').flatMap((level): [number, number][] => {
        const start = valueAt(level, 'w:startOverride');
        return start === undefined ? [] : [[Number(level.attributes['w:ilvl'] ?? 0), Number(start)]];
      });
      this.#lists.set(list.attributes['w:numId'] ?? '', {
        abstract: valueAt(list, 'w:abstractNumId') ?? '',
        starts: new Map(starts),
      });
    }
  }

  /** The label of the next paragraph in a list; null where it has none. Levels from 0. */
  next(number: string, level: number): string | null {
    const list = this.#lists.get(number);
    const levels = list && this.#levels.get(list.abstract);
    const own = levels?.get(level);
    if (!list || !levels || !own) return null;
    let counter = this.#counters.get(list.abstract);
    if (!counter) this.#counters.set(list.abstract, (counter = new Map<number, number>()));
    const begun = `${number}/${String(level)}`;
    const restart = this.#begun.has(begun) ? undefined : list.starts.get(level);
    this.#begun.add(begun);
    const before = counter.get(level);
    counter.set(level, restart ?? (before === undefined ? own.start : before + 1));
    for (const deeper of Array.from(counter.keys())) if (deeper > level) counter.delete(deeper);
    if (own.format === 'bullet') return printedLabel(own.text, own.symbols);
    const counted = counter;
    const text = own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const { start, format } = levels.get(shown) ?? own;
      return written(counted.get(shown) ?? list.starts.get(shown) ?? start, own.legal ? 'decimal' : format);
    });
    return text.trim() === '' ? null : text.trim();
  }
}
