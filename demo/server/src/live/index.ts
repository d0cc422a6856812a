export { Live, type LiveLimits } from './live.js';
