// Loaded when the outline has room beside the paper, or a person opens it.
export { OutlinePart, type OutlineAccess, type OutlineHost } from './outline-part.js';
export { outlinePaneStyles } from './outline-pane.styles.js';
