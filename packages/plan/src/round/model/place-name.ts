import * as v from 'valibot';
import { record } from '../../model/record.js';

/** A province or commune by code and name. Codes were given anew in 2025: whoever stores one says of which list. */
export const placeNameSchema = record({ code: v.string(), name: v.string() });
export type PlaceName = v.InferOutput<typeof placeNameSchema>;
