export { Cards, type CardsHost, type Looked } from './cards.js';
export { cardsStyles } from './cards.styles.js';
