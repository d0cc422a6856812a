export { agencies } from './agencies.js';
export { communes } from './communes.js';
export { planText } from './plan-text.js';
export { planYears } from './plan-years.js';
export { DEMO_DAY } from './day.js';
export { province, type Province, type ProvinceOptions } from './province.js';
