import { basisMessages, checkMessages } from './checks.messages.js';
import { diffMessages } from './diff.messages.js';
import { entryNoteMessages } from './entry-notes.messages.js';
import { findingMessages } from './findings.messages.js';
import { nextYearNoteMessages } from './next-year-notes.messages.js';
import { periodMessages } from './periods.messages.js';
import { readNoteMessages } from './read-notes.messages.js';
import { readingRefusalMessages } from './reading-refusals.messages.js';
import { refusalMessages } from './refusals.messages.js';
import { refusedTextMessages } from './refused-texts.messages.js';
import { roundCommandRefusalMessages } from './round-command-refusals.messages.js';
import { roundRefusalMessages } from './round-refusals.messages.js';
import { standingNames, standingHeadings, statusNames } from './standings.messages.js';
import { statusMessages } from './status.messages.js';
import { roleNames } from '../roles/roles.messages.js';

/** All that the kit says, by the names under which another language gives it. */
export const kitMessageGroups = {
  check: checkMessages,
  basis: basisMessages,
  period: periodMessages,
  diff: diffMessages,
  entryNote: entryNoteMessages,
  finding: findingMessages,
  nextYearNote: nextYearNoteMessages,
  readNote: readNoteMessages,
  readingRefusal: readingRefusalMessages,
  refusal: refusalMessages,
  refusedText: refusedTextMessages,
  roundCommandRefusal: roundCommandRefusalMessages,
  roundRefusal: roundRefusalMessages,
  standingNames,
  standingHeadings,
  statusNames,
  status: statusMessages,
  roleNames,
};
