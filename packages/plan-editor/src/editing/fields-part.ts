// Loaded when the body of a plan can be typed into: head, foot and tables are shown to read until then.
import { fieldStyles, menuStyles } from '@phoihop/kit';
import { headFieldStyles } from '../head/head-fields.styles.js';
import { tableStyles } from '../table/table.styles.js';

export { Fields } from './fields.js';

/** What is edited in fields is drawn with these. */
export const fieldsStyles = [fieldStyles, menuStyles, headFieldStyles, tableStyles];
