import type { ReportEntry } from '../../model/plan-file.js';
import { contains, knownPeriod, periodOf } from '../../progress/periods/period.js';
import { outlinePoints, type ProgressTask } from '../../progress/state/tasks.js';
import { taskSentences } from '../sentences/task-sentences.js';
import { capitalised, sentence } from '../words/sentence.js';
import { entriesOf, stateOf, type ReportFacts } from './facts.js';
import { heading, said, type ReportLine } from './lines.js';

/** Words that stay in capitals, and names of places, which small letters would spoil. */
const KEEPS_CAPITALS = /\p{Lu}*[BCĐDGHKLMNPQRSTVX]{3,}\p{Lu}*(?!\p{L})|TỈNH|XÃ |PHƯỜNG|HUYỆN|THÀNH PHỐ/u;
const ABBREVIATION = /(?<!\p{L})(?:MTTQ|UBND|HĐND|LHPN|DTTS|MTQG|CNXH|XHCN|TW|TNCS|KT-XH)(?!\p{L})/u;

/** `NỘI DUNG PHỐI HỢP` as a heading of a point: `Nội dung phối hợp`. */
function asPoint(text: string): string {
  const words = text.replace(/[.:;\s]+$/u, '');
  if (words !== words.toLocaleUpperCase('vi') || ABBREVIATION.test(words) || KEEPS_CAPITALS.test(words))
    return words;
  return capitalised(words.toLocaleLowerCase('vi'));
}

/** What was noted on a heading, in words. */
function notesOn({ rollup, period, agency }: ReportFacts, item: string): ReportLine[] {
  const within = knownPeriod(period);
  const told = rollup.entriesOf(item).filter((entry: ReportEntry) => {
    const noted = periodOf(entry.period);
    return noted && contains(within, noted) && (agency === null || entry.agency === agency);
  });
  return told.flatMap(({ id, note = '' }) => {
    const text = sentence(note);
    return text === '' ? [] : [said(item, [{ template: 'note', entries: [id], text }], 'paragraph')];
  });
}

/** What is said of a task. */
function taskLine(facts: ReportFacts, task: ProgressTask): ReportLine {
  const item = task.item.id;
  const state = stateOf(facts, item);
  const { agencies } = facts.rollup.file.plan;
  const entries = entriesOf(facts, state);
  return said(item, taskSentences({ task, state, entries, agencies, agency: facts.agency }), 'counted');
}

type TaskLines = ReadonlyMap<string, ReportLine>;

function linesBelow(facts: ReportFacts, told: TaskLines, ids: readonly string[]): ReportLine[] {
  return ids.flatMap((id) => {
    const section = facts.rollup.outline.sections.get(id);
    const line = told.get(id);
    if (!section) return line ? [line] : [];
    const below = [...notesOn(facts, id), ...linesBelow(facts, told, section.below)];
    return below.length > 0 ? [heading(asPoint(section.item.text), below)] : [];
  });
}

/** Kết quả thực hiện, by the plan's own outline: a task a step, each yielding the share that is done. */
export function* resultSteps(facts: ReportFacts): Generator<number, ReportLine[]> {
  const told = new Map<string, ReportLine>();
  for (const [item, task] of facts.tasks) {
    told.set(item, taskLine(facts, task));
    yield told.size / facts.tasks.size;
  }
  return linesBelow(facts, told, outlinePoints(facts.rollup.outline));
}
