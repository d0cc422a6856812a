/** An event of the clipboard; Firefox and Safari let only the person's own clipboard into its constructor. */
function clipboardEvent(type: 'paste' | 'copy' | 'cut', data: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  return event;
}

/** Pastes into what has the focus in a widget, as a browser tells of it: markup, plain text or both. */
export function paste(target: HTMLElement, { html = '', text = '' }: { html?: string; text?: string }): void {
  const data = new DataTransfer();
  if (html !== '') data.setData('text/html', html);
  if (text !== '') data.setData('text/plain', text);
  target.dispatchEvent(clipboardEvent('paste', data));
}

/** What copying puts on the clipboard. */
export function copied(target: HTMLElement, how: 'copy' | 'cut' = 'copy'): { html: string; text: string } {
  const data = new DataTransfer();
  target.dispatchEvent(clipboardEvent(how, data));
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}
