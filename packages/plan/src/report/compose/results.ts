import type { ReportEntry } from '../../model/plan-file.js';
import { contains, knownPeriod, periodOf } from '../../progress/periods/period.js';
import { outlinePoints } from '../../progress/state/tasks.js';
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

function taskLine(facts: ReportFacts, item: string): ReportLine[] {
  const task = facts.tasks.get(item);
  if (!task) return [];
  const state = stateOf(facts, item);
  const { agencies } = facts.rollup.file.plan;
  const entries = entriesOf(facts, state);
  return [said(item, taskSentences({ task, state, entries, agencies, agency: facts.agency }), 'counted')];
}

function linesBelow(facts: ReportFacts, ids: readonly string[]): ReportLine[] {
  return ids.flatMap((id) => {
    const section = facts.rollup.outline.sections.get(id);
    if (!section) return taskLine(facts, id);
    const below = [...notesOn(facts, id), ...linesBelow(facts, section.below)];
    return below.length > 0 ? [heading(asPoint(section.item.text), below)] : [];
  });
}

/** Kết quả thực hiện, by the plan's own outline. */
export function resultLines(facts: ReportFacts): ReportLine[] {
  return linesBelow(facts, outlinePoints(facts.rollup.outline));
}
