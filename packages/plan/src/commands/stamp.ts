import * as v from 'valibot';
import { actorSchema } from '../model/agency.js';
import { record } from '../model/record.js';

/** The part of a document that a change belongs to. Rights are given per part. */
export const partSchema = v.picklist(['text', 'tasks', 'progress', 'review', 'agreement', 'round']);
export type Part = v.InferOutput<typeof partSchema>;

/** Which change this is, when it was made (ISO instant) and, if the host tells, by whom. */
export const stampSchema = record({ id: v.string(), at: v.string(), by: v.optional(actorSchema) });
export type Stamp = v.InferOutput<typeof stampSchema>;

/** What every change has; a command is a change with a stamp. */
export interface ChangeBase {
  type: string;
  part: Part;
}
