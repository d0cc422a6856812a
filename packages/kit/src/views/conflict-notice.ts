import type { FieldEdits } from '../field/field-edits.js';
import type { Notice } from './notice.view.js';

/** What a widget says when somebody else has changed the words that a person is typing. */
export interface ConflictTexts {
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

/** The notice of an undecided conflict, with both ways out; undefined when there is none. */
export function conflictNotice(edits: FieldEdits, texts: ConflictTexts): Notice | undefined {
  if (!edits.conflict) return undefined;
  return {
    tone: 'watch',
    text: texts.conflict(edits.conflict.theirs),
    actions: [
      {
        label: texts.keepMine,
        run: () => {
          edits.keepMine();
        },
      },
      {
        label: texts.takeTheirs,
        run: () => {
          edits.takeTheirs();
        },
      },
    ],
  };
}
