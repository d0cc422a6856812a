import { blanksIn, isPointTitle, weightOf, type Generated, type Item, type PlanFile } from '@phoihop/plan';
import { isEdited, piecesOf, type LinePiece, type LinePieces } from '@phoihop/plan/report';

/** How a sentence stands: as it was made, edited, a person's own; waiting for a figure or for words (`……`). */
export type SentenceState = 'made' | 'edited' | 'own' | 'waiting' | 'blank';

/** A line as the paper shows it. */
export interface ShownLine {
  item: Item;
  pieces: readonly LinePiece[];
  gone: readonly Generated[];
  title: boolean;
  heading: boolean;
  late: boolean;
}

/** What the report holds, in figures. */
export interface Sum {
  made: number;
  edited: number;
  nil: number;
  waiting: number;
  blank: number;
}

const WAITING: readonly string[] = ['result/none', 'limitation/silent'];

/** An empty line has one piece all the same, so that a person can write into it. */
const EMPTY: LinePiece = { lead: '', text: '', generated: null };

const known = new WeakMap<Item, LinePieces>();

/** A line in its pieces, worked out once for as long as the line stays as it is. */
export function shownPieces(item: Item): LinePieces {
  let found = known.get(item);
  if (!found) {
    const { pieces, gone } = piecesOf(item);
    known.set(item, (found = { pieces: pieces.length > 0 ? pieces : [EMPTY], gone }));
  }
  return found;
}

export function stateOf(piece: LinePiece): SentenceState {
  if (isEdited(piece)) return 'edited';
  if (piece.generated && WAITING.includes(piece.generated.template)) return 'waiting';
  if (blanksIn(piece.text).length > 0) return 'blank';
  return piece.generated ? 'made' : 'own';
}

/** The lines of a report in reading order. */
export function shownLines({ plan: { items } }: PlanFile): ShownLine[] {
  const late = new Set(
    items.flatMap(({ generated = [] }) =>
      generated.filter(({ template }) => template === 'limitation/late').map(({ source }) => source),
    ),
  );
  return items.map((item, index) => ({
    item,
    ...shownPieces(item),
    heading: weightOf(item) === 'heading',
    title: isPointTitle(items, index),
    late:
      item.generated?.some(({ template, source }) => template.startsWith('result/') && late.has(source)) ??
      false,
  }));
}

export function sumOf(lines: readonly ShownLine[]): Sum {
  const sum: Sum = { made: 0, edited: 0, nil: 0, waiting: 0, blank: 0 };
  for (const { pieces, gone } of lines) {
    sum.edited += gone.length;
    for (const piece of pieces) {
      const state = stateOf(piece);
      if (state === 'edited') sum.edited++;
      else if (piece.generated) sum.made++;
      if (state === 'waiting' || state === 'blank') sum[state]++;
      if (piece.generated?.template === 'result/nil') sum.nil++;
    }
  }
  return sum;
}

/** Hand edits of a report: sentences that are no longer as they were made, and words of a person. */
export function handEdits(lines: readonly ShownLine[]): number {
  return lines.reduce((sum, { pieces, gone, title, heading }) => {
    const own = title || heading ? 0 : pieces.filter((piece) => stateOf(piece) === 'own').length;
    return sum + gone.length + own + pieces.filter(isEdited).length;
  }, 0);
}
