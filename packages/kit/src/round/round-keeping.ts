import { parseRoundCommand, personalApart, roundModel } from '@phoihop/plan/round';
import { keepingPart } from '../keeping/keeping-part.js';

/** A round holds other people's data: nothing of it lies on the device unless the person asks for it. */
export const roundKeeping = keepingPart(roundModel, parseRoundCommand, 'asked', personalApart);
