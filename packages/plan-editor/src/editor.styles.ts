import {
  baseStyles,
  buttonStyles,
  fieldStyles,
  iconStyles,
  menuStyles,
  noticeStyles,
  roleStyles,
  statusStyles,
} from '@phoihop/kit';
import { dragStyles } from './drag/drag.styles.js';
import { findStyles } from './find/find.styles.js';
import { headStyles } from './head/head.styles.js';
import { marginStyles } from './margin/margin.styles.js';
import { taskBarStyles } from './margin/task-bar.styles.js';
import { narrowToolsStyles, roomStyles } from './narrow/room.styles.js';
import { outlinePaneStyles } from './outline-pane/outline-pane.styles.js';
import { panelLayoutStyles } from './panel/panel.styles.js';
import { deskStyles, paperStyles } from './plan-editor.styles.js';
import { tableStyles } from './table/table.styles.js';

/** All that the editor is drawn with; what comes later may say more of what came before. */
export const editorStyles = [
  ...baseStyles,
  iconStyles,
  buttonStyles,
  fieldStyles,
  statusStyles,
  noticeStyles,
  deskStyles,
  paperStyles,
  outlinePaneStyles,
  headStyles,
  menuStyles,
  roleStyles,
  marginStyles,
  tableStyles,
  findStyles,
  panelLayoutStyles,
  dragStyles,
  taskBarStyles,
  narrowToolsStyles,
  roomStyles,
];
