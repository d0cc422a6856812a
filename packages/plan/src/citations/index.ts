export { findCitations, type Mention } from './find-citations.js';
export { instrumentKey } from './instrument.js';
export { planCitations, type Citation } from './plan-citations.js';
