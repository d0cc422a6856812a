import { parsePlanCommand, planModel } from '@phoihop/plan';
import { draftPart } from '../draft/draft-part.js';

export const planDrafts = draftPart(planModel, parsePlanCommand);
