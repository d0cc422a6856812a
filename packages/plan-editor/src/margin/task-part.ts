// Loaded when the plan is edited and stands: the task of the item in hand is set after its text is typed.
import { cardStyles } from './card.styles.js';
import { taskBarStyles } from './task-bar.styles.js';

export { TaskController, type TaskHost } from './task.controller.js';
export const taskStyles = [cardStyles, taskBarStyles];
