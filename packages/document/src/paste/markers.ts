import { toRoman } from '@phoihop/vietnamese/numbers';
import type { Style } from './styles.js';

/** Marks of Word's symbol fonts, as they are seen. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '·': '•',
  '\uf0b7': '•',
  '§': '▪',
  '\uf0a7': '▪',
  Ø: '➢',
  '\uf0d8': '➢',
  ü: '✓',
  '\uf0fc': '✓',
  o: '○',
  q: '□',
  v: '•',
};

/** Whether a font shows other marks than the characters say. */
export function isSymbolFont(family: string): boolean {
  return /^["']?(?:symbol|wingdings|webdings|courier new)/u.test(family);
}

/** A label as printed: blanks folded, marks of symbol fonts as they are seen. */
export function printedLabel(written: string, symbols: boolean): string {
  const label = written.replace(/[\s\u00a0]+/gu, ' ').trim();
  // Signs of a symbol font that are signs of ASCII, too: LibreOffice writes a `+` so.
  const sign = /^[\uf02a\uf02b\uf02d]$/u.test(label)
    ? String.fromCharCode(label.charCodeAt(0) - 0xf000)
    : null;
  if (sign !== null) return sign;
  if (/^[\uf000-\uf0ff]$/u.test(label)) return SYMBOLS[label] ?? '•';
  return symbols && Array.from(label).length === 1 && !/[-–+*]/u.test(label)
    ? (SYMBOLS[label] ?? '•')
    : label;
}

/** The kinds of numbering that the attribute `type` of HTML knows. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The bullets of lists inside lists, as browsers go on without a word. */
const NESTED = ['disc', 'circle', 'square'];

const BULLETS: Readonly<Record<string, string>> = { disc: '-', circle: '+', square: '▪' };

function letters(value: number): string {
  let rest = value;
  let written = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  }
  return written;
}

/** How a list or an item of it is numbered; `''` where it does not say. Quoted marks are kept as they are. */
export function numberingOf(element: Element, style: Style): string {
  const written = style.get('list-style-type') ?? style.get('list-style') ?? '';
  const quoted = /["'](.*?)["']/u.exec(written);
  if (quoted) return `"${quoted[1] ?? ''}`;
  const type = element.getAttribute('type') ?? '';
  const [first = ''] = written.split(' ');
  return first === '' ? (TYPES[type] ?? type.toLowerCase()) : first;
}

/** The usual numbering of a list; without numbers, by how many such lists it is in (from 1, itself counted). */
export function usualNumbering(ordered: boolean, bullets: number): string {
  return ordered ? 'decimal' : (NESTED[Math.min(bullets, NESTED.length) - 1] ?? 'disc');
}

/**
 * The label of a list's item as plans print it: `1.`, `a)`, `I.`, `-`, `+`. HTML does not say what stands behind the
 * number. Undefined where none is shown.
 */
export function markerOf(numbering: string, value: number): string | undefined {
  if (numbering.startsWith('"')) {
    const mark = numbering.slice(1).trim();
    return mark === '' ? undefined : mark;
  }
  if (numbering === 'none') return undefined;
  const bullet = BULLETS[numbering];
  if (bullet !== undefined) return bullet;
  if (value < 1) return `${value}.`;
  if (/^lower-(?:alpha|latin)$/u.test(numbering)) return `${letters(value)})`;
  if (/^upper-(?:alpha|latin)$/u.test(numbering)) return `${letters(value).toUpperCase()}.`;
  if (/^(?:upper|lower)-roman$/u.test(numbering) && value < 4000) {
    const roman = toRoman(value);
    return numbering.startsWith('lower') ? `${roman.toLowerCase()}.` : `${roman}.`;
  }
  return numbering === 'decimal-leading-zero' && value < 10 ? `0${value}.` : `${value}.`;
}
