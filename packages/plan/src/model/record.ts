import * as v from 'valibot';

/**
 * A JSON object of known fields. Fields that we do not know pass through at run time, so that they
 * survive a load and a save by an older or newer program; the type has no index signature, so that
 * a misspelt field does not compile. Valibot has a schema for each of the two, but none for both.
 */
export function record<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  return v.looseObject(entries) as unknown as v.ObjectSchema<Entries, undefined>;
}
