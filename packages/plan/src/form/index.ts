export { isPointTitle } from './point-title.js';
export { weightOf, type Weight } from './item-weight.js';
