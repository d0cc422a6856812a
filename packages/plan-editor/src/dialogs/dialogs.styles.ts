import { importStyles } from '../import/import.styles.js';
import { startStyles } from '../start/start.styles.js';
import { dialogStyles } from './dialog.styles.js';

/** What the dialogs are drawn with. */
export const dialogsStyles = [dialogStyles, importStyles, startStyles];
