export {
  correctProgress,
  entryNotes,
  noteProgress,
  withdrawProgress,
  type EntryNote,
  type Noted,
} from './note-progress.js';
export { inUnit, unitKey } from './units.js';
export { orphanEntries } from './orphan-entries.js';
