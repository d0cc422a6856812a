import type { TaskState } from '../../progress/state/task-state.js';
import { dayWritten, termWritten } from '../words/numbers.js';
import { sentence } from '../words/sentence.js';
import { asThing, type TaskPhrase } from '../words/task-phrase.js';
import { phraseIn, stateOf, type ReportFacts } from './facts.js';
import { directionsHeading } from './frame.js';
import { blank, heading, said, type ReportLine } from './lines.js';

function dueBy({ next }: TaskState): string {
  if (!next) return '';
  return next.recurring
    ? `, kỳ gần nhất ${dayWritten(next.to)}`
    : `, hoàn thành chậm nhất ${dayWritten(next.to)}`;
}

/** `tiếp tục tổ chức …`: verbs go on by themselves. */
function goingOn({ kind, words }: TaskPhrase, thing: string): string {
  if (kind !== 'verb') return `tiếp tục thực hiện ${thing}`;
  return words.startsWith('tiếp tục') ? words : `tiếp tục ${words}`;
}

/** What is to be done with a task in the time behind; null for what is done, nil or given up. */
function directionOf(phrase: TaskPhrase, state: TaskState): { template: string; words: string } | null {
  const thing = asThing(phrase);
  if (state.standing === 'late' && state.late)
    return {
      template: 'direction/late',
      words: `Tập trung hoàn thành ${thing} đã quá ${termWritten(state.late.to)}`,
    };
  if (state.standing === 'in-progress')
    return { template: 'direction/continue', words: `${goingOn(phrase, thing)}${dueBy(state)}` };
  if (state.standing === 'not-started') {
    const begins = phrase.kind === 'verb' ? phrase.words : `triển khai ${thing}`;
    return { template: 'direction/begin', words: `${begins}${dueBy(state)}` };
  }
  // What comes again is done for this time only.
  return state.standing === 'done' && state.next
    ? { template: 'direction/again', words: `${goingOn(phrase, thing)}${dueBy(state)}` }
    : null;
}

/** Phương hướng, nhiệm vụ: what is late first, then what goes on, then what begins, each in the plan's order. */
export function directionsLine(facts: ReportFacts): ReportLine {
  const order = ['direction/late', 'direction/continue', 'direction/again', 'direction/begin'];
  const found = Array.from(facts.tasks.values()).flatMap((task) => {
    const state = stateOf(facts, task.item.id);
    const direction = directionOf(phraseIn(facts, task), state);
    return direction ? [{ ...direction, item: task.item.id, entries: [...state.entries] }] : [];
  });
  const lines = found
    .map((each, index) => ({ ...each, index }))
    .sort(
      (one, other) => order.indexOf(one.template) - order.indexOf(other.template) || one.index - other.index,
    )
    .map(({ template, words, item, entries }) =>
      said(item, [{ template, entries, text: sentence(words) }], 'dash'),
    );
  return heading(directionsHeading(facts.period), lines.length > 0 ? lines : [blank('……', 'dash')]);
}
