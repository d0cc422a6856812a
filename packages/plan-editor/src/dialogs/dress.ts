import type { CSSResult } from 'lit';
import { importStyles } from '../import/import.styles.js';
import { startStyles } from '../start/start.styles.js';
import { dialogStyles } from './dialog.styles.js';

const STYLES: readonly CSSResult[] = [dialogStyles, importStyles, startStyles];

/** Gives a root the styles of the dialogs, behind its own. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
