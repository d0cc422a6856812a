import { nothing } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { isComposing } from './field-composition.js';

type TextField = HTMLInputElement | HTMLTextAreaElement;

function isTextField(element: Element): element is TextField {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Where a caret at `offset` of `before` belongs in `after`: it keeps its distance from the nearer unchanged end. */
export function carriedCaret(before: string, after: string, offset: number): number {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  if (offset <= head) return offset;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const fromEnd = before.length - offset;
  return fromEnd <= tail ? after.length - fromEnd : after.length - tail;
}

/** Writes a text into a field without disturbing the person in it: the caret stays in its word. */
function write(field: TextField, text: string): void {
  const root = field.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== field) {
    field.value = text;
    return;
  }
  const { selectionStart, selectionEnd, value } = field;
  field.value = text;
  field.setSelectionRange(
    carriedCaret(value, text, selectionStart ?? text.length),
    carriedCaret(value, text, selectionEnd ?? text.length),
  );
}

class FieldTextDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new RangeError('fieldText() belongs on a field itself');
  }

  override render(_text: string): unknown {
    return nothing;
  }

  override update(part: ElementPart, [text]: [string]): unknown {
    const field = part.element;
    if (!isTextField(field) || isComposing(field)) return nothing;
    if (field.value !== text) write(field, text);
    // The mirror behind the field gives it its height (see `fieldStyles`).
    const mirror = field.parentElement;
    if (mirror && mirror.dataset.text !== text) mirror.dataset.text = text;
    return nothing;
  }
}

/** `<textarea ${fieldText(text)}>`: shows a text in a field, but never in the middle of a composition. */
export const fieldText = directive(FieldTextDirective);
