import { advances, measured } from './advances.data.js';

/** How letters are set: their size in points, and their face. */
export interface Face {
  size: number;
  bold?: boolean;
  italic?: boolean;
}

const UNITS_PER_EM = 2048;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

const places = new Map(Array.from(measured, (character, index) => [character, index]));

/** Marks above and below a letter; the horn of `ơ` and `ư` is part of the letter. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/gu;

function advancesOf({ bold = false, italic = false }: Face): readonly number[] {
  if (bold) return italic ? advances.boldItalic : advances.bold;
  return italic ? advances.italic : advances.regular;
}

export function millimetres(points: number): number {
  return points / POINTS_PER_MILLIMETRE;
}

export function points(inMillimetres: number): number {
  return inMillimetres * POINTS_PER_MILLIMETRE;
}

/**
 * How wide a text is on one line, in millimetres, in Times New Roman: marks of Vietnamese add nothing, and letters that
 * were not measured count as an `n`.
 */
export function textWidth(text: string, face: Face): number {
  const table = advancesOf(face);
  const usual = table[places.get('n') ?? 0] ?? 0;
  let units = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '').normalize('NFC').replaceAll('\u00a0', ' ')) {
    units += table[places.get(letter) ?? -1] ?? usual;
  }
  return millimetres((units / UNITS_PER_EM) * face.size);
}

/** The lines of a text in a column, broken at blanks as Word breaks them. `width` in millimetres. */
export function linesIn(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  for (const printed of text.split('\n')) {
    let line = '';
    for (const word of printed.split(/ +/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, face) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** The narrowest column in which a text takes no more than so many lines, in millimetres. */
export function narrowest(text: string, face: Face, lines: number): number {
  const whole = Math.max(...text.split('\n').map((line) => textWidth(line, face)));
  const words = Math.max(...text.split(/\s+/u).map((word) => textWidth(word, face)));
  for (let width = words; width < whole; width += 0.5) {
    if (linesIn(text, face, width).length <= lines) return width;
  }
  return whole;
}
