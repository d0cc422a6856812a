export { agencies } from './agencies.js';
export { DEMO_DAY } from './day.js';
export { province } from './province.js';
