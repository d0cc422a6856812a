import { baseStyles, buttonStyles, iconStyles, noticeStyles, roleStyles, statusStyles } from '@phoihop/kit';
import { headStyles } from './head/head.styles.js';
import { noteStyles } from './margin/note.styles.js';
import { roomStyles } from './narrow/room.styles.js';
import { deskStyles, paperStyles } from './plan-editor.styles.js';

/** All that a plan is drawn with at first; what comes later may say more of what came before. */
export const readingStyles = [
  ...baseStyles,
  iconStyles,
  buttonStyles,
  statusStyles,
  noticeStyles,
  deskStyles,
  paperStyles,
  headStyles,
  roleStyles,
  noteStyles,
  roomStyles,
];
