import { editedDeskStyles } from './desk.styles.js';

/** What a plan that is edited is drawn with besides. */
export const editingStyles = [editedDeskStyles];
