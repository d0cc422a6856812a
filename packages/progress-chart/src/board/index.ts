export { Board } from './board.js';
export { boardStyles } from './board.styles.js';
