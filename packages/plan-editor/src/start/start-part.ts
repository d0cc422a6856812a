import { nextYearNoteMessages, type FieldEdits, type Language, type Notice, numberIn } from '@phoihop/kit';
import { importChange, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import type { nothing, TemplateResult } from 'lit';
import { blanksOf } from '../blanks/blanks.js';
import type { CaretPlace } from '../item-in-hand.js';
import { PhNewPlanEvent } from './new-plan.event.js';
import { startDialogView } from './start-dialog.view.js';
import type { StartController } from './start.controller.js';
import { startMessages } from './start.messages.js';
import { undoAction } from '../undo-action.js';

/** What the dialog of a new plan needs of the editor around it. */
export interface StartPartHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly edits: FieldEdits | undefined;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
  dispatchEvent: (event: Event) => boolean;
  placeCaret: (place: CaretPlace) => void;
}

/** Says what was made, with the way to its first blank and the way back. */
function tellCreated(host: StartPartHost, toFirstBlank: () => void): void {
  const plan = host.plan?.plan;
  if (!plan) return;
  const texts = startMessages[host.language];
  const blanks = blanksOf(plan).length;
  const first = { label: texts.toFirstBlank, run: toFirstBlank };
  const undo = undoAction(texts.undo, host);
  host.tell({
    tone: 'plain',
    text: texts.created(numberIn(host.language, plan.items.length), numberIn(host.language, blanks)),
    actions: [...(blanks > 0 ? [first] : []), undo],
  });
}

/** Hands the new plan to the host of the page, else puts it in the place of the one that is open. */
function accept(start: StartController, host: StartPartHost, toFirstBlank: () => void): void {
  const { draft } = start;
  if (draft.from === 'nothing') return;
  host.edits?.flush();
  if (!host.dispatchEvent(new PhNewPlanEvent(draft.file))) {
    start.close();
    return;
  }
  const file = host.plan;
  if (!file || !host.act(importChange(file.plan, draft.file.plan)).ok) return;
  start.close();
  tellCreated(host, toFirstBlank);
  // What had opened the dialog may be gone with the old plan: the focus goes into the new one.
  const [first] = host.plan.plan.items;
  if (first) host.placeCaret({ item: first.id, offset: 0 });
}

/** The dialog of a new plan in the editor; `toFirstBlank` leads to the first blank of the plan that was made. */
export function startPart(
  start: StartController,
  host: StartPartHost,
  toFirstBlank: () => void,
): TemplateResult | typeof nothing {
  const { language } = host;
  const notes = nextYearNoteMessages[language];
  return startDialogView({
    start,
    language,
    texts: startMessages[language],
    nextYear: {
      noteFor: ({ code, params }) => notes[code](params),
    },
    replaces: (host.plan?.plan.items.length ?? 0) > 0,
    accept: () => {
      accept(start, host, toFirstBlank);
    },
  });
}
