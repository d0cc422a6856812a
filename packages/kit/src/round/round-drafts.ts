import { parseRoundCommand, roundModel } from '@phoihop/plan/round';
import { draftPart } from '../draft/draft-part.js';

export const roundDrafts = draftPart(roundModel, parseRoundCommand);
