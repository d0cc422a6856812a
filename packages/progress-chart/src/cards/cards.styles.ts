import { canvasStyles } from '../canvas/canvas.styles.js';
import { figureStyles } from '../figures/figures.styles.js';
import { taskStyles } from '../tasks/tasks.styles.js';

export const cardsStyles = [taskStyles, canvasStyles, figureStyles];
