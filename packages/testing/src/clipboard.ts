/** Pastes into what has the focus in a widget, as a browser tells of it: markup, plain text or both. */
export function paste(target: HTMLElement, { html = '', text = '' }: { html?: string; text?: string }): void {
  const data = new DataTransfer();
  if (html !== '') data.setData('text/html', html);
  if (text !== '') data.setData('text/plain', text);
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
}

/** What copying puts on the clipboard. */
export function copied(target: HTMLElement, how: 'copy' | 'cut' = 'copy'): { html: string; text: string } {
  const data = new DataTransfer();
  target.dispatchEvent(
    new ClipboardEvent(how, { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}
