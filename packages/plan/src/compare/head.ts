import { dequal } from 'dequal/lite';
import type { Plan } from '../model/plan.js';
import type { SameAgency } from './agencies.js';
import { segmentsOf, type Segment } from './segments.js';

const FIELDS = [
  'kind',
  'issuers',
  'number',
  'otherNumbers',
  'place',
  'date',
  'rawDate',
  'title',
  'subject',
  'addressees',
  'urgency',
  'draft',
  'period',
  'reportOn',
] as const;

export type HeadField = (typeof FIELDS)[number];

/** A field of the head that is another; `text` tells the words of title and subject. */
export type HeadDifference = {
  [Field in HeadField]: { field: Field; earlier: Plan[Field]; later: Plan[Field]; text?: Segment[] };
}[HeadField];

function sameIssuers(earlier: Plan, later: Plan, sameAgency: SameAgency): boolean {
  return (
    earlier.issuers.length === later.issuers.length &&
    earlier.issuers.every((issuer, index) => {
      const other = later.issuers[index];
      return (
        other !== undefined &&
        dequal({ ...issuer, agency: null }, { ...other, agency: null }) &&
        sameAgency(issuer.agency, other.agency)
      );
    })
  );
}

/** The fields of the head that differ. */
export function compareHeads(earlier: Plan, later: Plan, sameAgency: SameAgency): HeadDifference[] {
  return FIELDS.filter((field) =>
    field === 'issuers' ? !sameIssuers(earlier, later, sameAgency) : !dequal(earlier[field], later[field]),
  ).map((field) => {
    const words =
      field === 'title' || field === 'subject' ? { text: segmentsOf(earlier[field], later[field]) } : {};
    // The compiler does not follow that both values are of the same field.
    return { field, earlier: earlier[field], later: later[field], ...words } as HeadDifference;
  });
}
