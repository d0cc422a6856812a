export {
  correctProgress,
  entryNotes,
  noteProgress,
  orphanEntries,
  withdrawProgress,
  type EntryNote,
  type Noted,
} from './note-progress.js';
export { inUnit, unitKey } from './units.js';
