import { fieldStyles, menuStyles } from '@phoihop/kit';
import { dragStyles } from '../drag/drag.styles.js';
import { headFieldStyles } from '../head/head-fields.styles.js';
import { cardStyles } from '../margin/card.styles.js';
import { taskBarStyles } from '../margin/task-bar.styles.js';
import { moreToolsStyles } from '../narrow/more-tools.styles.js';
import { tableStyles } from '../table/table.styles.js';
import { editedDeskStyles } from './desk.styles.js';

/** What a plan that is edited is drawn with besides. */
export const editingStyles = [
  fieldStyles,
  menuStyles,
  editedDeskStyles,
  headFieldStyles,
  cardStyles,
  tableStyles,
  dragStyles,
  taskBarStyles,
  moreToolsStyles,
];
