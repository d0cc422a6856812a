import { parsePlanCommand, planModel } from '@phoihop/plan';
import { keepingPart } from '../keeping/keeping-part.js';

export const planKeeping = keepingPart(planModel, parsePlanCommand, 'always');

export { propose } from './propose.js';
