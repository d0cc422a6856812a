import type { DocumentModel } from '../../store/document-model.js';
import { parseRoundFile } from '../model/parse-round.js';
import type { RoundFile } from '../model/round-file.js';
import { roundChanges } from './apply-round.js';
import type { RoundChange } from './round-change.js';

/** Rounds for the store, the provider and the repositories: the same machinery as for plan files. */
export const roundModel: DocumentModel<RoundFile, RoundChange> = {
  name: 'round',
  apply: roundChanges.apply,
  invert: roundChanges.invert,
  // Each decision is a step of its own: nothing here is typed letter by letter.
  join: () => null,
  parse: parseRoundFile,
  identify: (file) => file.round.id,
};
