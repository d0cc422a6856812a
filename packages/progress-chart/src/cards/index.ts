export { Cards } from './cards.js';
export { cardsStyles } from './cards.styles.js';
