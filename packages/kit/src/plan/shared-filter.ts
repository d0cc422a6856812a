import { matrixFilterOf, type MatrixFilter } from '@phoihop/plan/matrix';
import type { DocumentSource } from '../document/document-source.js';

/** The tasks that the widgets of a plan look at together; undefined for all. Set by `narrow` of the source. */
export function sharedFilter(
  source: Pick<DocumentSource<never, never>, 'filter'> | undefined,
): MatrixFilter | undefined {
  const filter = source?.filter;
  return typeof filter === 'object' && filter !== null ? matrixFilterOf(filter) : undefined;
}
