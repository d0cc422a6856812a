import { basisEnd, isPointTitle, parseLabel, weightOf, type Item, type LabelScheme } from '@phoihop/plan';
import type { DocumentPart, LayoutProfile } from '../profile/index.js';
import type { TextChange } from '@phoihop/plan/agreement';
import type { Block, Paragraph, Run } from './blocks.js';
import { tableOfItem } from './item-table.js';
import { runsOf } from './runs.js';

/** Phần, Chương, Mục: their number stands on a line of its own, above the title. */
const TITLED_BELOW: readonly (LabelScheme | undefined)[] = ['part', 'chapter', 'section'];

function partOf(items: readonly Item[], index: number, grounds: number, scheme?: LabelScheme): DocumentPart {
  const item = items[index];
  if (!item) return 'text';
  if (TITLED_BELOW.includes(scheme)) return 'part-heading';
  const weight = weightOf(item);
  if (weight === 'basis' || index < grounds) return 'basis';
  // QUYẾT ĐỊNH:, and what else stands in capitals without a number, is in the middle.
  if (weight === 'heading') return item.label === null ? 'part-heading' : 'heading';
  const titled = isPointTitle(items, index);
  if (titled && (scheme === 'roman' || scheme === 'capital')) return 'heading';
  return titled ? 'point-title' : 'text';
}

/** A heading is a paragraph that Word’s navigation lists, and that never stands alone at the foot of a page. */
export function isHeading(part: DocumentPart): boolean {
  return part === 'part-heading' || part === 'heading' || part === 'point-title';
}

/** What was added or taken out since an earlier version, by the ids of items. */
export type Changes = ReadonlyMap<string, readonly TextChange[]>;

function paragraphOf(items: readonly Item[], index: number, grounds: number, changes?: Changes): Paragraph {
  const item = items[index];
  if (!item) throw new RangeError(`no item at ${String(index)} of ${String(items.length)}`);
  const { id, label, level } = item;
  const scheme = label === null ? undefined : parseLabel(label)?.scheme;
  const part = partOf(items, index, grounds, scheme);
  const behind = TITLED_BELOW.includes(scheme) && item.text !== '' ? 'line' : 'blank';
  return {
    kind: 'paragraph',
    part,
    item: id,
    level,
    runs: runsOf(item, changes?.get(id)),
    ...(label === null || label === ''
      ? {}
      : {
          // The number of an article is bold, with a title or without (khoản 6, điểm đ).
          label: { text: label.normalize('NFC'), behind, ...(scheme === 'article' ? { bold: true } : {}) },
        }),
    ...(isHeading(part) ? { keepWithNext: true } : {}),
  };
}

/** The paragraph of a table's caption, else one too low to be seen that says where the table stands. */
function captionOf(paragraph: Paragraph): Paragraph {
  return { ...paragraph, keepWithNext: true };
}

/**
 * The items of a body or an appendix as blocks, one after the other: a paragraph each, its table behind it.
 * `column` is the width of the text in millimetres, `changes` what is marked in it.
 */
export function* bodyBlocks(
  items: readonly Item[],
  profile: LayoutProfile,
  column: number,
  changes?: Changes,
): Generator<Block[], void> {
  const grounds = basisEnd(items);
  for (const [index, item] of items.entries()) {
    const paragraph = paragraphOf(items, index, grounds, changes);
    const table = item.table && tableOfItem(item.id, item.table, profile, column);
    yield table ? [captionOf(paragraph), table] : [paragraph];
  }
}

/** What lacks of the end mark behind a text: nothing, all of it, or all but the full stop that is there. */
function missingEnd(runs: readonly Run[], endMark: string): string {
  const text = runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
  if (endMark === '' || text.endsWith(endMark)) return '';
  return text.endsWith('.') && endMark.startsWith('.') ? endMark.slice(1) : endMark;
}

/** The last block with the end mark (`./.`), held together with what follows: the signatures. */
export function ended(block: Block | undefined, { end }: LayoutProfile): Block[] {
  if (block?.kind === 'paragraph' && block.runs.length > 0) {
    const endMark = missingEnd(block.runs, end.endMark);
    return [{ ...block, keepWithNext: true, ...(endMark === '' ? {} : { endMark }) }];
  }
  const mark: Paragraph = {
    kind: 'paragraph',
    part: 'text',
    runs: [],
    endMark: end.endMark,
    align: 'right',
    keepWithNext: true,
  };
  return [...(block ? [block] : []), ...(end.endMark === '' ? [] : [mark])];
}
