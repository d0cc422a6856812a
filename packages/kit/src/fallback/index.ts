export type { FallbackField } from './fallback-field.js';
export { Fallback } from './fallback.js';
