type BoardParts = typeof import('./board/index.js');

let parts: BoardParts | undefined;

/** What each chart with a plan is drawn with, where it has been loaded. */
export const boardParts = (): BoardParts | undefined => parts;

/** Loads that; rejects where it cannot be had now. */
export async function loadBoardParts(): Promise<BoardParts> {
  parts = await import('./board/index.js');
  return parts;
}
