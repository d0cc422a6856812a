import { controlId } from './line.js';

/** Puts the focus on the control of this name, else on the first one of its field. */
export function focusControl(root: ShadowRoot | null, name: string, field = ''): void {
  const control =
    root?.getElementById(controlId(name)) ??
    Array.from(root?.querySelectorAll<HTMLElement>('[data-group]') ?? [])
      .find(({ dataset }) => dataset.group === field)
      ?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}

/** Puts the focus on a part of the widget that says something new. */
export function focusPart(root: ShadowRoot | null, selector: string): void {
  root?.querySelector<HTMLElement>(selector)?.focus();
}
