import type { Block, DocumentLayout, Section } from '../layout/index.js';
import { points } from '../metrics/text-width.js';
import type { LayoutProfile } from '../profile/index.js';
import type { Page, Piece } from './page.js';
import { setBlock, type SetBlock } from './set-blocks.js';
import { headOfStrip, piecesOf, stripsOf, type Strip } from './strips.js';

/** What rounding may add to the height of a page, in points. */
const HAIR = 0.05;

/** Blocks that were set before: what did not change since is not set again. One for each profile. */
export class SetBlocks {
  #known = new Map<string, SetBlock>();
  #used = new Map<string, SetBlock>();

  /** How many blocks were set because they were not known, since the last `sweep`. */
  made = 0;

  get(block: Block, profile: LayoutProfile, column: number, most: number): SetBlock {
    const key = `${String(column)} ${JSON.stringify(block)}`;
    let set = this.#used.get(key) ?? this.#known.get(key);
    if (!set) {
      this.made++;
      set = setBlock(block, profile, column, most);
    }
    this.#used.set(key, set);
    return set;
  }

  /** Forgets what was not asked for since the last time. */
  sweep(): void {
    this.#known = this.#used;
    this.#used = new Map();
    this.made = 0;
  }
}

/** Strips in pages: as many as fit, and no break where strips are kept together, unless they are higher than a page. */
function* filled(strips: readonly Strip[], most: number): Generator<Strip[]> {
  let start = 0;
  while (start < strips.length) {
    let height = 0;
    let end = start;
    /** Behind the last strip where a page may end. */
    let breakable = start;
    for (; end < strips.length; end++) {
      const strip = strips[end];
      if (!strip) break;
      const isFirst = end === start;
      const begins = isFirst || strips[end - 1]?.of !== strip.of;
      const above = (isFirst ? 0 : strip.above) + (begins ? headOfStrip(strip) : 0);
      if (!isFirst && height + above + strip.least > most + HAIR) break;
      height += above + strip.height;
      if (!strip.keeps) breakable = end + 1;
    }
    const next = end >= strips.length ? end : breakable > start ? breakable : end;
    yield strips.slice(start, next);
    start = next;
  }
}

/** The strips of a page as pieces, one below the other. */
function placed(strips: readonly Strip[]): Piece[] {
  const pieces: Piece[] = [];
  let top = 0;
  for (let from = 0; from < strips.length;) {
    const first = strips[from];
    if (!first) break;
    let to = from + 1;
    while (strips[to]?.of === first.of) to++;
    const own = strips.slice(from, to);
    if (from > 0) top += first.above;
    pieces.push(...piecesOf(own, top));
    top += headOfStrip(first) + own.reduce((sum, { height }) => sum + height, 0);
    from = to;
  }
  return pieces;
}

interface Before {
  section: number;
  number: number;
}

function pageOf(
  pieces: readonly Piece[],
  { width, height, landscape, margins }: Section,
  profile: LayoutProfile,
  at: Before,
  isFirst: boolean,
): Page {
  const swapped = profile.page.mirrored && at.number % 2 === 0;
  const left = points(swapped ? margins.right : margins.left);
  const right = points(swapped ? margins.left : margins.right);
  return {
    section: at.section,
    number: at.number,
    numbered: !isFirst,
    width: points(width),
    height: points(height),
    landscape,
    margins: { top: points(margins.top), bottom: points(margins.bottom), left, right },
    pieces,
  };
}

/**
 * The pages of a document step by step, for callers that must not hold up a page. Yields the share that is done. With
 * `known`, blocks that were set before are not set again.
 */
export function* pagesSteps(
  { sections }: DocumentLayout,
  profile: LayoutProfile,
  known = new SetBlocks(),
): Generator<number, Page[]> {
  const pages: Page[] = [];
  const count = sections.reduce((sum, { blocks }) => sum + blocks.length, 1);
  let done = 0;
  let number = 0;
  for (const [index, section] of sections.entries()) {
    const column = points(section.width - section.margins.left - section.margins.right);
    const most = points(section.height - section.margins.top - section.margins.bottom);
    const sets: SetBlock[] = [];
    for (const block of section.blocks) {
      sets.push(known.get(block, profile, column, most));
      yield ++done / count;
    }
    if (section.numberedOnItsOwn) number = 0;
    let isFirst = true;
    for (const strips of filled(stripsOf(section.blocks, sets, most), most)) {
      number++;
      pages.push(pageOf(placed(strips), section, profile, { section: index, number }, isFirst));
      isFirst = false;
      yield done / count;
    }
    if (isFirst) pages.push(pageOf([], section, profile, { section: index, number: ++number }, true));
  }
  known.sweep();
  return pages;
}

/**
 * A document in pages, broken as Word breaks it: lines by the widths of Times New Roman, headings with what they head,
 * two lines of a paragraph at least on either page, rows whole, heads of tables on every page, the end never torn from
 * the last paragraph. Pure, without a DOM: a machine’s fonts change nothing.
 */
export function pagesOf(layout: DocumentLayout, profile: LayoutProfile): Page[] {
  const steps = pagesSteps(layout, profile);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
