export type { FigureTotal, TargetState } from './figures.js';
export { agencyTree, type AgencyTree } from './reporters.js';
export { isClosed, standings, type Standing, type Status, type TaskStanding } from './task-standing.js';
export type { TaskState } from './task-state.js';
export {
  entriesBesideTasks,
  progressOutline,
  type ProgressOutline,
  type ProgressSection,
  type ProgressTask,
} from './tasks.js';
export { dueWindows, type DueWindow } from './windows.js';
