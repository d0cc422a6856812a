/**
 * Brings a field that the focus has come to out from under what sticks to an edge: the tools, the bar of the task
 * (WCAG 2.2, 2.4.11). WebKit scrolls just so far that the caret of a field is in the window, whatever `scroll-margin` says.
 */
export function uncover(field: HTMLElement): void {
  // By then the browser has scrolled.
  requestAnimationFrame(() => {
    const root = field.getRootNode();
    if (!(root instanceof ShadowRoot) || !field.matches(':focus')) return;
    const { left, top, width, height } = field.getBoundingClientRect();
    if (root.elementFromPoint(left + width / 2, top + height / 2) !== field)
      field.scrollIntoView({ block: 'nearest' });
  });
}
