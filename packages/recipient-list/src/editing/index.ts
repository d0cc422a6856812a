import { buttonStyles, fieldStyles, iconStyles, menuStyles } from '@phoihop/kit';
import { panelStyles } from './panels/panel.styles.js';
import { rowStyles } from './rows/row.styles.js';

export { ListWork } from './list-work.js';

/** What dresses all besides the lines as they are read. */
export function workSheets(): CSSStyleSheet[] {
  const styles = [iconStyles, buttonStyles, fieldStyles, menuStyles, rowStyles, panelStyles];
  return styles.flatMap(({ styleSheet }) => styleSheet ?? []);
}
