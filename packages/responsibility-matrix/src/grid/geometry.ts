import { equalSizes, listedSizes, type Sizes } from '@phoihop/kit';
import type { MatrixRow } from '@phoihop/plan/matrix';

/** Widths of columns in CSS pixels. */
export interface Widths {
  task: number;
  /** 0 where times are not shown. */
  time: number;
  body: number;
}

/** In em of the grid. */
const TASK = { least: 14, most: 32, share: 0.36 };
const TIME = { least: 8.5, most: 14 };
const BODY = { least: 4.5, most: 9 };
/** Times are shown from this width on (em). */
const ROOM_FOR_TIMES = 46;

/**
 * Widths for a view of so many pixels: bodies share what the task leaves, until they need to be scrolled. What few bodies
 * leave is for times first, and then for the words of the tasks.
 */
export function widthsFor(view: number, em: number, columns: number, hasTimes: boolean): Widths {
  const least = hasTimes && view >= ROOM_FOR_TIMES * em ? TIME.least * em : 0;
  const share = Math.max(TASK.least * em, Math.min(view * TASK.share - least * 0.4, TASK.most * em));
  const left = (view - share - least) / Math.max(columns, 1);
  const body = Math.floor(Math.max(BODY.least * em, Math.min(left, BODY.most * em)));
  const spare = Math.max(0, columns > 0 ? view - share - least - body * columns : 0);
  const time = least === 0 ? 0 : Math.round(Math.min(least + spare, TIME.most * em));
  return { task: Math.floor(share + spare - Math.max(0, time - least)), time, body };
}

/** Heights of rows in em of the grid. */
const HEIGHTS = { section: 2.25, short: 2.5, long: 3.75 };

/** Heights of rows in whole CSS pixels, so that no line between them is lost. */
export type Heights = Readonly<Record<keyof typeof HEIGHTS, number>>;

/** @param em CSS pixels of a letter as the density has it: of the height of controls (`grid.styles.ts`) */
export function heightsFor(em: number): Heights {
  const { section, short, long } = HEIGHTS;
  return { section: Math.round(section * em), short: Math.round(short * em), long: Math.round(long * em) };
}

/** A letter is about so wide (em): what is longer than a line gets a second one. */
const LETTER = 0.54;
/** Label, indent and padding beside the text (em). */
const BESIDE = 5.5;

/** How many letters of a task fit in one line. */
export function lettersInLine({ task }: Widths, em: number): number {
  return Math.floor((task / em - BESIDE) / LETTER);
}

/** How a row is drawn: by what it is, and by how much it says. */
export function lookOf({ kind, item }: MatrixRow, letters: number): keyof Heights {
  if (kind === 'section') return 'section';
  return item.text.length > letters ? 'long' : 'short';
}

/** Heights of all rows: none has to be drawn to be known. */
export function heightsOf(rows: readonly MatrixRow[], letters: number, heights: Heights): Sizes {
  return listedSizes(rows.length, (index) => {
    const row = rows[index];
    return row ? heights[lookOf(row, letters)] : 0;
  });
}

export function columnSizes(count: number, { body }: Widths): Sizes {
  return equalSizes(count, body);
}

/** Names of columns have a line more for each so many letters. */
const NAME_LETTER = 0.58;
const NAME_LINES = { least: 2, most: 4 };

/** How many lines the names of columns need: they break at their blanks, and before `&`. */
export function nameLines(names: readonly string[], { body }: Widths, em: number): number {
  const letters = Math.max(4, Math.floor((body / em - 0.25) / NAME_LETTER));
  let most = NAME_LINES.least;
  for (const name of names) {
    let lines = 1;
    let used = 0;
    for (const part of name.split(/(?=[ &])/u)) {
      if (used > 0 && used + part.length > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? part : part.trim()).length;
    }
    most = Math.max(most, lines);
  }
  return Math.min(most, NAME_LINES.most);
}
