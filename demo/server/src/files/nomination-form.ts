import type { Asked } from '../http/answer.js';

/** More controls than any form has. */
const MOST_ENTRIES = 2000;

/** Reads a posted form; undefined where it is none. */
export async function readForm({ body, headers }: Asked): Promise<FormData | undefined> {
  if (!(body instanceof Uint8Array)) return undefined;
  try {
    const type = headers['content-type'] ?? '';
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData();
    return Array.from(form.keys()).length > MOST_ENTRIES ? undefined : form;
  } catch {
    return undefined;
  }
}

/** The files of a form in the order in which `attachedFiles` counts them. */
export function filesIn(form: FormData): File[] {
  return Array.from(form.values()).filter((value) => value instanceof File);
}
