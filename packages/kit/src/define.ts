import { definePlan } from './index.js';

definePlan();
