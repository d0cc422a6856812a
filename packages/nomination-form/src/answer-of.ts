/** What a control of the form says when it changes; undefined where that is told in another way, as of files. */
export function answerOf(control: EventTarget | null): { name: string; answer: string } | undefined {
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
    return { name: control.name, answer: control.value };
  if (!(control instanceof HTMLInputElement) || control.type === 'file') return undefined;
  const { name, type, checked, value } = control;
  return { name, answer: type === 'checkbox' && !checked ? '' : value };
}
