import { ownMarkup } from '../own-markup.js';
import type { ListPlace } from './block.js';
import type { Emphasis } from './line-writer.js';
import { isSymbolFont } from './markers.js';
import type { OpenList } from './open-lists.js';
import type { Style } from './styles.js';

/** What holds inside an element. */
export interface Frame extends Emphasis {
  /** Whether it stands on lines of its own. */
  block: boolean;
  /** How many blocks there were when it began. */
  made: number;
  /** Blanks and line ends are kept (`white-space: pre`). */
  pre: boolean;
  capitals: boolean;
  symbols: boolean;
  inArticle: boolean;
  heading?: number;
  place?: ListPlace;
  lists?: OpenList;
  level?: number;
}

export const OUTERMOST: Frame = {
  block: true,
  made: 0,
  pre: false,
  capitals: false,
  symbols: false,
  inArticle: false,
  bold: false,
  italic: false,
  underline: false,
};

const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...['legend', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'section', 'summary', 'ul'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

function isBold(name: string, element: Element, style: Style, around: boolean): boolean {
  const weight = style.get('font-weight');
  if (element.hasAttribute(ownMarkup.heading)) return around;
  if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
  return around || name === 'b' || name === 'strong';
}

function isItalic(name: string, style: Style, around: boolean): boolean {
  const slant = style.get('font-style');
  if (slant !== undefined) return /^(?:italic|oblique)/u.test(slant);
  return around || name === 'i' || name === 'em';
}

function isUnderlined(name: string, style: Style, around: boolean): boolean {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  return around || line.includes('underline') || (name === 'u' && !line.includes('none'));
}

/** The levels that an item can have in a paste: digits only, three at most. */
function ownLevel(element: Element): number | undefined {
  const written = element.getAttribute(ownMarkup.level) ?? '';
  return /^[1-9]\d{0,2}$/u.test(written) ? Number(written) : undefined;
}

function headingRank(name: string, element: Element): number | undefined {
  const tag = /^h([1-6])$/u.exec(name)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.getAttribute('role') !== 'heading') return undefined;
  const rank = Number(element.getAttribute('aria-level') ?? 2);
  return rank >= 1 && rank <= 6 ? rank : 6;
}

/** The place that Word gives a paragraph in its lists: `mso-list: l0 level2 lfo1`. */
function wordPlace(style: Style): ListPlace | undefined {
  const [, list, level] = /(l\d{1,6})\s+level([1-9])/u.exec(style.get('mso-list') ?? '') ?? [];
  return list === undefined ? undefined : { list, depth: Number(level) };
}

/** What holds inside `element`, standing where `around` holds. */
export function frameOf(element: Element, style: Style, around: Frame, made: number): Frame {
  const name = element.localName;
  const space = style.get('white-space');
  const family = style.get('font-family') ?? style.get('font') ?? '';
  const heading = headingRank(name, element) ?? around.heading;
  const place = wordPlace(style) ?? around.place;
  const level = ownLevel(element) ?? around.level;
  const transform = style.get('text-transform');
  return {
    block: BLOCKS.has(name),
    made,
    bold: isBold(name, element, style, around.bold),
    italic: isItalic(name, style, around.italic),
    underline: isUnderlined(name, style, around.underline),
    pre: space === undefined ? around.pre || name === 'pre' : /^(?:pre|break-spaces)/u.test(space),
    capitals: transform === undefined ? around.capitals : transform === 'uppercase',
    symbols: family === '' ? around.symbols : isSymbolFont(family),
    inArticle: around.inArticle || name === 'article' || name === 'main',
    ...(heading === undefined ? {} : { heading }),
    ...(place ? { place } : {}),
    ...(around.lists ? { lists: around.lists } : {}),
    ...(level === undefined ? {} : { level }),
  };
}
