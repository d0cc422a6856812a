import { fieldStyles, menuStyles } from '@phoihop/kit';
import { headFieldStyles } from '../head/head-fields.styles.js';
import { moreToolsStyles } from '../narrow/more-tools.styles.js';
import { tableStyles } from '../table/table.styles.js';
import { editedDeskStyles } from './desk.styles.js';

/** What a plan that is edited is drawn with besides. */
export const editingStyles = [
  fieldStyles,
  menuStyles,
  editedDeskStyles,
  headFieldStyles,
  tableStyles,
  moreToolsStyles,
];
