import type { Clause } from '@phoihop/document/clerk-check';
import type { DocumentPart } from '@phoihop/document/profile';
import type { Finding } from '@phoihop/plan/checks';
import type { Place } from '../pages/place.js';

/** Where on paper a place of the decree is seen, the first of these that is printed. */
const PARTS: Readonly<Record<string, readonly DocumentPart[]>> = {
  'national-title': ['national-title'],
  issuer: ['issuer', 'national-title'],
  number: ['number', 'issuer'],
  'place-date': ['place-date', 'national-title'],
  title: ['title', 'subject', 'letter-subject'],
  text: ['text', 'basis', 'heading'],
  signature: ['signer', 'position', 'authority'],
  recipients: ['recipients-title'],
  appendices: ['appendix-number', 'appendix-title'],
  urgency: ['urgency'],
  abbreviations: ['number', 'issuer'],
};

const PARTS_OF_PLAN: Readonly<Record<Finding['part'], readonly DocumentPart[]>> = {
  head: ['title', 'subject', 'number', 'issuer'],
  body: ['text', 'basis'],
  signatures: ['signer', 'position', 'authority'],
  recipients: ['recipients-title'],
};

const asPlaces = (parts: readonly DocumentPart[]): Place[] => parts.map((part) => ({ part }));

/** Where a finding of a check is to be seen. */
export function placesOfFinding({ item, recipient, part }: Finding): Place[] {
  if (item !== undefined) return [{ item }];
  if (recipient !== undefined) return [{ recipient }];
  return asPlaces(PARTS_OF_PLAN[part]);
}

/** Where a clause is to be seen; what it has found stands first. */
export function placesOfClause({ id, findings }: Pick<Clause, 'id' | 'findings'>): Place[] {
  const found = findings.flatMap(placesOfFinding);
  if (id === 'page-number') return [{ page: 1 }, { page: 0 }];
  return [...(PARTS[id] === undefined ? found : []), ...asPlaces(PARTS[id] ?? []), { page: 0 }];
}
