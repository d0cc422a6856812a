/** The way back that a notice offers from what was just done. */
export function undoAction(label: string, host: { undo: () => void }): { label: string; run: () => void } {
  return {
    label,
    run: () => {
      host.undo();
    },
  };
}
