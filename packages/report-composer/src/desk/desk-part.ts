// What a report in work needs beyond what is shown before there is one; loaded with the first report.
import { fieldStyles, iconStyles, menuStyles } from '@phoihop/kit';
import { panelStyles } from '../panel/panel.styles.js';
import { paperStyles } from '../paper/paper.styles.js';

export { handEdits, shownLines } from '../paper/shown-lines.js';
export { ReportDesk } from './report-desk.js';

export const deskStyles = [iconStyles, fieldStyles, menuStyles, paperStyles, panelStyles];
