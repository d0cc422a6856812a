import { buttonStyles, iconStyles, menuStyles, noticeStyles } from '@phoihop/kit';
import { sourceStyles } from '../bar/source.styles.js';
import { cardStyles } from '../card/card.styles.js';
import { handStyles } from '../grid/hand.styles.js';
import { roleMenuStyles } from '../menu/role-menu.styles.js';
import { outStyles } from '../out/out.styles.js';
import { toolbarStyles } from '../toolbar/toolbar.styles.js';

const STYLES = [
  iconStyles,
  buttonStyles,
  noticeStyles,
  handStyles,
  sourceStyles,
  roleMenuStyles,
  toolbarStyles,
  cardStyles,
  menuStyles,
  outStyles,
];

/** Gives a root the styles of what a person works with, behind its own. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
