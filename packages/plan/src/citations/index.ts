export { findCitations, type Mention } from './find-citations.js';
export { instrumentKey } from './instrument.js';
export { citationSteps, planCitations, type Citation } from './plan-citations.js';
