import { refuse, type Refusal } from '@phoihop/plan';
import { ownMarkup } from '../own-markup.js';
import { pasteLimits, type PasteCode, type PastedBlock } from './block.js';
import { frameOf, OUTERMOST, type Frame } from './frame.js';
import { isLeftOut } from './left-out.js';
import { LineWriter, type LineHints } from './line-writer.js';
import { printedLabel } from './markers.js';
import { Lists } from './open-lists.js';
import { Styles } from './styles.js';

/** So many nodes are looked at between two signs of life. */
const NODES_PER_STEP = 256;

/** Reads a table as one block; null where its cells are to be read as lines. `level` is an own item's. */
export type TableReader = (
  table: Element,
  walk: Walk,
  level: number | undefined,
) => Generator<number, PastedBlock | null>;

/** What one paste has in common: parsed styles, lists, and how much of it was seen. */
export class Walk {
  readonly styles = new Styles();
  readonly lists = new Lists();
  nodes = 0;
  characters = 0;
  refusal: Refusal<PasteCode> | null = null;
  readonly readTable: TableReader;
  readonly #total: number;

  /** `total` is about the number of nodes that there are. */
  constructor(total: number, readTable: TableReader) {
    this.#total = total;
    this.readTable = readTable;
  }

  get share(): number {
    return Math.min(1, this.nodes / (this.#total + 1));
  }

  /** Counts a node; false once there are too many. */
  enter(node: Node): boolean {
    if (++this.nodes > pasteLimits.nodes) {
      this.refusal ??= refuse('paste-too-many-parts', { limit: pasteLimits.nodes });
    }
    if (node.nodeType === 3) this.characters += node.nodeValue?.length ?? 0;
    if (this.characters > pasteLimits.characters) {
      this.refusal ??= refuse('paste-too-large', { limit: pasteLimits.characters });
    }
    return this.refusal === null;
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Goes through the nodes below a root and writes their lines. `frames` are the elements that are open. */
class Lines {
  readonly writer = new LineWriter();
  readonly #walk: Walk;
  readonly #frames: Frame[] = [OUTERMOST];

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? OUTERMOST;
  }

  text(written: string): void {
    const { capitals, pre, level } = this.#top;
    const text = capitals ? written.toLocaleUpperCase('vi') : written;
    // Our own text is kept to the letter; only a line end that something in between has put in is a blank.
    if (level !== undefined) this.writer.add(text.replace(/[\r\n]+/gu, ' '), this.#top, true);
    else if (!pre) this.writer.add(text, this.#top, false);
    else {
      for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
        if (index > 0) this.#lineEnd();
        this.writer.add(line, this.#top, true);
      }
    }
  }

  /** Opens an element; false where nothing below it is to be looked at. */
  *enter(element: Element): Generator<number, boolean> {
    const style = this.#walk.styles.of(element);
    if (isLeftOut(element, style, this.#top.inArticle)) return false;
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      this.#lineEnd();
      const broken = `${style.get('page-break-before') ?? ''}${style.get('break-before') ?? ''}`;
      if (name === 'hr' || /always|page/u.test(broken)) this.writer.blocks.push({ text: '', isBreak: true });
      return false;
    }
    if (element.hasAttribute(ownMarkup.label)) {
      this.writer.label = element.getAttribute(ownMarkup.label) ?? '';
      return false;
    }
    if (style.get('mso-list')?.includes('ignore')) {
      const { symbols } = frameOf(element, style, this.#top, 0);
      const label = printedLabel(element.textContent, symbols);
      this.writer.label = label === '' ? undefined : label;
      return false;
    }
    if (style.has('mso-tab-count')) {
      this.writer.add('\t', this.#top, true);
      return false;
    }
    const frame = frameOf(element, style, this.#top, this.writer.blocks.length);
    if (name === 'table') {
      const block = yield* this.#walk.readTable(element, this.#walk, frame.level);
      if (block) {
        this.#end();
        this.writer.blocks.push(block);
        return false;
      }
    }
    if (frame.block) this.#end();
    frame.made = this.writer.blocks.length;
    this.#openList(element, frame);
    this.#frames.push(frame);
    return true;
  }

  #openList(element: Element, frame: Frame): void {
    const name = element.localName;
    const style = this.#walk.styles.of(element);
    if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
      frame.lists = this.#walk.lists.open(element, style, frame.lists);
    } else if (name === 'li') {
      const { place, label } = this.#walk.lists.item(element, style, frame.lists);
      frame.place = place;
      const symbols = isSymbolLabel(element);
      this.writer.label = label === undefined ? undefined : printedLabel(label, symbols);
    }
  }

  leave(element: Element): void {
    const { block, made } = this.#top;
    if (block) {
      this.#end();
      const empty = this.writer.blocks.length === made;
      if (empty && /^(?:p|h[1-6])$/u.test(element.localName)) this.writer.blank();
      if (element.localName === 'li' || this.#walk.styles.of(element).has('mso-list'))
        this.writer.label = undefined;
    }
    this.#frames.pop();
  }

  finish(): PastedBlock[] {
    this.#end();
    return this.writer.blocks;
  }

  /** A line that was broken on purpose: an empty one is a blank line. */
  #lineEnd(): void {
    const made = this.writer.blocks.length;
    this.#end();
    if (this.writer.blocks.length === made) this.writer.blank();
  }

  #end(): void {
    const { heading, place, level } = this.#top;
    const hints: LineHints = {
      ...(place ? { list: place } : {}),
      ...(heading === undefined ? {} : { heading }),
      ...(level === undefined ? {} : { level }),
    };
    this.writer.end(hints, level !== undefined);
  }
}

/** Word for the web names the font of its bullets apart. */
function isSymbolLabel(element: Element): boolean {
  return /symbol|wingdings|courier/iu.test(element.getAttribute('data-font') ?? '');
}

/**
 * The lines of what stands below `root`, in order. Goes from node to node without recursion: a paste may be nested
 * as deep as it likes.
 */
export function* linesBelow(root: Node, walk: Walk): Generator<number, PastedBlock[]> {
  const lines = new Lines(walk);
  let node: Node | null = root.firstChild;
  while (node && walk.enter(node)) {
    if (walk.nodes % NODES_PER_STEP === 0) yield walk.share;
    let open = false;
    if (isElement(node)) open = yield* lines.enter(node);
    else if (node.nodeType === 3) lines.text(node.nodeValue ?? '');
    if (open && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (open) lines.leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) lines.leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  return lines.finish();
}
