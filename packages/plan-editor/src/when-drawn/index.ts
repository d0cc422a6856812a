export { marginStyles } from '../margin/margin.styles.js';
export { WhenDrawn, type WhenDrawnHost } from './when-drawn.js';
