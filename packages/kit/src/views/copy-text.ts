/** The command of the page, as its type says nothing of being old: no other way is there on plain http:// intranets. */
interface Commands {
  execCommand: (command: 'copy') => boolean;
}

/** Puts a text on the clipboard; to be called while a person presses something. @returns whether it is there. */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  const done = (document as Commands).execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
