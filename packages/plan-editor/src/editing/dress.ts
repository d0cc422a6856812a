import type { CSSResult } from 'lit';
import { importStyles } from '../import/import.styles.js';
import { startStyles } from '../start/start.styles.js';

/** What only a plan that is edited is drawn with. */
const STYLES: readonly CSSResult[] = [importStyles, startStyles];

/** Gives a root the styles of editing, behind its own. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
