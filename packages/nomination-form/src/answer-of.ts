import { controlId } from './line.js';

/** What a control says; `typed`: in letters that it shows by itself. */
export interface Said {
  name: string;
  answer: string;
  typed: boolean;
}

/** What a control of the form says when it changes; undefined where that is told in another way, as of files. */
export function answerOf(control: EventTarget | null): Said | undefined {
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
    return {
      name: control.name,
      answer: control.value,
      typed: control instanceof HTMLTextAreaElement,
    };
  if (!(control instanceof HTMLInputElement) || control.type === 'file') return undefined;
  const { name, type, checked, value } = control;
  const isPressed = type === 'checkbox' || type === 'radio';
  return { name, answer: type === 'checkbox' && !checked ? '' : value, typed: !isPressed };
}

/** The name that what is found about a control goes by; undefined where something else is pressed or left. */
export function nameOf(control: EventTarget | null): string | undefined {
  const prefix = controlId('');
  if (!(control instanceof HTMLElement) || !control.id.startsWith(prefix)) return undefined;
  return control.getAttribute('name') ?? control.id.slice(prefix.length);
}
