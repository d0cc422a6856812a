export { Board, type BoardHost, type BoardRights } from './board.js';
export { boardStyles } from './board.styles.js';
