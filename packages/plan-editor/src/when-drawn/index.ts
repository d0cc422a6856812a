import { marginStyles } from '../margin/margin.styles.js';
import { figuresStyles } from './figures.styles.js';

export { WhenDrawn, type WhenDrawnHost } from './when-drawn.js';

/** What comes to a plan once it is drawn is drawn with these. */
export const whenDrawnStyles = [marginStyles, figuresStyles];
