const shown = new WeakSet<HTMLDialogElement>();

/**
 * Makes a dialog modal that its widget has drawn; to be called at each of its updates. Esc closes a dialog a moment before
 * it says so, and an update in between must not open it again.
 */
export function showModal(dialog: HTMLDialogElement): void {
  if (dialog.open || shown.has(dialog)) return;
  shown.add(dialog);
  dialog.addEventListener('close', () => shown.delete(dialog), { once: true });
  dialog.showModal();
}
