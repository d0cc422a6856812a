/** Called in turns: `gained`, `lost`, `gained` … */
export interface Leading {
  /** This tab is the one now. */
  gained: () => void;
  /** It is not any more: it resigned, goes into the back of the history, or another took over. */
  lost: () => void;
}
