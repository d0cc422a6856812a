import { refusalMessages, type Language, type Notice } from '@phoihop/kit';
import { importChange, type PlanChange, type PlanFile, type ReadResult, type Result } from '@phoihop/plan';
import type { nothing, TemplateResult } from 'lit';
import { importDialogView } from './import-dialog.view.js';
import type { ImportController } from './import.controller.js';
import { undoAction } from '../undo-action.js';
import { importMessages } from './import.messages.js';

/** What the import dialog needs of the editor around it. */
export interface ImportPartHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
}

/** Puts what was read in the place of the plan; where that is refused, the dialog stays as it is. */
function takeOver({ plan: read }: ReadResult, reading: ImportController, host: ImportPartHost): void {
  const file = host.plan;
  if (!file || !host.act(importChange(file.plan, read)).ok) return;
  reading.close();
  const texts = importMessages[host.language];
  const undo = undoAction(texts.undo, host);
  host.tell({ tone: 'plain', text: texts.imported(read.items.length), actions: [undo] });
}

/** The import dialog in the editor. */
export function importPart(reading: ImportController, host: ImportPartHost): TemplateResult | typeof nothing {
  const { language, plan } = host;
  const { fault } = reading;
  return importDialogView({
    reading,
    texts: importMessages[language],
    language,
    fault: fault === null ? '' : (refusalMessages[language][fault]?.({}) ?? fault),
    replaces: (plan?.plan.items.length ?? 0) > 0,
    accept: (result) => {
      takeOver(result, reading, host);
    },
  });
}
