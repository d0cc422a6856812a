import {
  readingRefusalMessages,
  refusalMessages,
  type CodeMessages,
  type Language,
  type Notice,
} from '@phoihop/kit';
import { importChange, isHeadless, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import type { nothing, TemplateResult } from 'lit';
import { commentChange } from './comment-change.js';
import { importDialogView } from './import-dialog.view.js';
import type { ImportController } from './import.controller.js';
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
function takeOver(reading: ImportController, host: ImportPartHost): void {
  const { stage } = reading;
  const file = host.plan;
  if (!file || (stage.name !== 'read' && stage.name !== 'own')) return;
  const own = stage.name === 'own';
  const plan = own ? stage.file.plan : stage.result.plan;
  const change = importChange(file.plan, plan, own ? 'kept' : 'new');
  if (!host.act(change).ok) return;
  const { comments } = own ? stage.file : stage.notes;
  const lines = own ? [] : stage.result.lines;
  const taken = reading.takesComments ? commentChange(comments, plan, change.plan, lines) : null;
  const commented = taken !== null && host.act(taken).ok;
  reading.close();
  const texts = importMessages[host.language];
  const undo = {
    label: texts.undo,
    run: () => {
      // Comments are a step of their own: they are no part of the text.
      if (commented) host.undo();
      host.undo();
    },
  };
  host.tell({ tone: 'plain', text: texts.imported(plan.items.length), actions: [undo] });
}

/** What of the open plan is replaced by what was read. */
function replacedBy({ stage }: ImportController): 'plan' | 'body' {
  return stage.name === 'read' && isHeadless(stage.result.plan) ? 'body' : 'plan';
}

/** Why nothing was read, as a sentence. */
function faultOf({ fault, fileName }: ImportController, language: Language): string {
  if (fault === null) return '';
  const texts = importMessages[language];
  const ofFile = texts.fileFaults[fault];
  const reading: CodeMessages = readingRefusalMessages[language];
  const sentence = ofFile ?? (reading[fault] ?? refusalMessages[language][fault])?.({}) ?? fault;
  return fileName === undefined ? sentence : texts.fileFault(fileName, sentence);
}

/** The import dialog in the editor. */
export function importPart(reading: ImportController, host: ImportPartHost): TemplateResult | typeof nothing {
  const { language, plan } = host;
  return importDialogView({
    reading,
    texts: importMessages[language],
    language,
    fault: faultOf(reading, language),
    replaces: plan?.plan.items.length ? replacedBy(reading) : undefined,
    accept: () => {
      takeOver(reading, host);
    },
  });
}
