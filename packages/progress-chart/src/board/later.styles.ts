import { iconStyles, menuStyles } from '@phoihop/kit';
import { canvasStyles } from '../canvas/canvas.styles.js';
import { figureStyles } from '../figures/figures.styles.js';
import { taskStyles } from '../tasks/tasks.styles.js';
import { toolsStyles } from '../tools/tools.styles.js';

/** Of what stands around the bars. */
export const laterStyles = [iconStyles, menuStyles, toolsStyles, taskStyles, canvasStyles, figureStyles];
