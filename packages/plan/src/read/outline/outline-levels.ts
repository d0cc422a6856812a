import type { ParsedLabel } from '../../numbering/label.js';

/** Ranks of schemes that have a fixed order in documents; points and bullets take theirs from the text. */
const RANK: Partial<Record<ParsedLabel['scheme'], number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  capital: 4,
  roman: 5,
};

/** An open level of the outline. `shape` tells rows of labels apart: `1.` from `(1)` and from `a)`. */
interface OpenLevel {
  shape: string;
  /** Infinity for points and bullets, whose order the document itself decides. */
  rank: number;
  bullet: boolean;
  /** The number of the latest label on this level. */
  last: number;
}

function shapeOf(label: ParsedLabel): OpenLevel {
  const bracketed = label.opening === '(' ? '()' : '';
  const shape =
    label.scheme === 'bullet'
      ? label.opening.replace('–', '-')
      : `${label.scheme}${bracketed}/${String(label.path.length)}`;
  const plainDecimal = label.scheme === 'decimal' && bracketed === '' && !label.closing.includes(')');
  const rank = plainDecimal ? 5 + label.path.length : (RANK[label.scheme] ?? Number.POSITIVE_INFINITY);
  return { shape, rank, bullet: label.scheme === 'bullet', last: label.path.at(-1) ?? 0 };
}

/**
 * The levels of a document's items, as a reader sees them: sections above points above dashes. A scheme that
 * is open already closes what is below it; a new one opens a level below. Faulty numbers do not matter.
 */
export class OutlineLevels {
  #open: OpenLevel[] = [];

  /** The shape of the label just before, when nothing stands between. */
  #before = '';

  /** Whether an article (Điều) is open: what follows below belongs to it. */
  get inArticle(): boolean {
    return this.#open.some(({ shape }) => shape.startsWith('article'));
  }

  /**
   * The level (from 1) of an item with this label. Where the item just before `introduces` a list and the numbers
   * begin again at 1, the list is its own (`3. Khẩu hiệu` and then `1. … 23.`); below a heading in capitals even if
   * its own number is 1 (`1. MỤC ĐÍCH, YÊU CẦU` for `I.`).
   */
  labelled(label: ParsedLabel, introduces: 'none' | 'list' | 'capitals' = 'none'): number {
    const next = shapeOf(label);
    const known = this.#known(next);
    const elder = this.#open[known];
    const least = introduces === 'capitals' ? 1 : 2;
    const nested =
      introduces !== 'none' &&
      this.#before === next.shape &&
      next.last === 1 &&
      (elder?.last ?? 0) >= least &&
      !next.bullet;
    this.#before = next.shape;
    if (nested) this.#open = this.#open.slice(0, known + 1);
    else if (known >= 0) this.#open = this.#open.slice(0, known);
    else if (Number.isFinite(next.rank)) this.#open = this.#open.filter((level) => level.rank < next.rank);
    else if (!next.bullet) this.#open = this.#open.filter((level) => !level.bullet);
    this.#open.push(next);
    return this.#open.length;
  }

  /** The open level that a label goes on with: the innermost whose number it follows, else the innermost alike. */
  #known({ shape, last }: OpenLevel): number {
    let alike = -1;
    for (const [index, level] of this.#open.entries()) if (level.shape === shape) alike = index;
    for (let index = alike; index >= 0; index--) {
      const level = this.#open[index];
      if (level?.shape === shape && level.last + 1 === last) return index;
    }
    return alike;
  }

  /**
   * The level of a paragraph: one below the numbered item that it stands under. Behind a dash that ends in a
   * colon it belongs to the dash; behind any other it goes on with what the dashes stand under.
   */
  paragraph(afterColon: boolean): number {
    this.#before = '';
    const numbered = this.#open.filter((level) => !level.bullet).length;
    if (afterColon) return this.#open.length + 1;
    this.#open = this.#open.slice(0, numbered);
    return numbered + 1;
  }

  /** The level of what stands above all sections: opening paragraphs, the closing sentence. */
  outermost(): number {
    this.#before = '';
    this.#open = [];
    return 1;
  }
}
