import * as v from 'valibot';

/** A day as ISO 8601 writes it: `2026-03-02`. */
export const isoDay = v.pipe(v.string(), v.isoDate());

/** How many of something: a whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
