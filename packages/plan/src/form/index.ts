export { basisEnd, weightOf, weightsOf, type Weight } from './item-weight.js';
export { isPartyDocument } from './party-document.js';
export { isPointTitle } from './point-title.js';
