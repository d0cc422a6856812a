import { outlinePoints } from '../../progress/state/tasks.js';
import { taskTally } from '../../progress/rollup/tally.js';
import { numberOf, termWritten } from '../words/numbers.js';
import { sentence } from '../words/sentence.js';
import { asThing } from '../words/task-phrase.js';
import { entriesOf, phraseIn, stateOf, type ReportFacts } from './facts.js';
import { reportHeadings } from './frame.js';
import { blank, heading, said, type ReportLine } from './lines.js';

/** The parts of the plan in which all is done: `Hoàn thành toàn bộ 03 nhiệm vụ thuộc phần “…”.` */
function strengths(facts: ReportFacts): ReportLine[] {
  return outlinePoints(facts.rollup.outline).flatMap((point) => {
    const section = facts.rollup.outline.sections.get(point);
    if (!section) return [];
    const own = Array.from(facts.tasks.values()).filter(({ path }) => path.includes(point));
    const states = own.map(({ item }) => stateOf(facts, item.id));
    const { total, counts } = taskTally(own, ({ item }) => stateOf(facts, item.id));
    if (counts.done === 0 || counts.done + counts.nil + counts.cancelled < total) return [];
    const name = section.item.text.replace(/[.:;\s]+$/u, '');
    const all = counts.done === 1 ? 'nhiệm vụ' : `toàn bộ ${numberOf(counts.done)} nhiệm vụ`;
    const text = sentence(`Hoàn thành ${all} thuộc phần “${name}”`);
    const entries = states.flatMap((state) => state.entries);
    return [said(point, [{ template: 'strength', entries, text }], 'dash')];
  });
}

/** What is late, and what nobody has told anything of. */
function limitations(facts: ReportFacts): ReportLine[] {
  return Array.from(facts.tasks.values()).flatMap((task) => {
    const state = stateOf(facts, task.item.id);
    const thing = asThing(phraseIn(facts, task));
    const entries = [...state.entries];
    if (state.late && state.standing === 'late') {
      const text = sentence(`${thing} chưa hoàn thành đúng ${termWritten(state.late.to)}`);
      return [said(task.item.id, [{ template: 'limitation/late', entries, text }], 'dash')];
    }
    if (state.status !== null || state.next !== null) return [];
    const text = sentence(`${thing} chưa có số liệu báo cáo`);
    return [said(task.item.id, [{ template: 'limitation/silent', entries, text }], 'dash')];
  });
}

/** `Chưa triển khai do chưa được giao kinh phí.` */
const CAUSE = /(?:^|[\s,;])((?:do|vì)\s(?!đó)[^.;]{8,240})/iu;

/** Reasons that were noted for what is not done. */
function causes(facts: ReportFacts): ReportLine[] {
  return Array.from(facts.tasks.keys()).flatMap((item) => {
    const state = stateOf(facts, item);
    if (state.standing === 'done' || state.standing === 'nil') return [];
    return entriesOf(facts, state).flatMap(({ id, note = '' }) => {
      const [, reason = ''] = CAUSE.exec(note) ?? [];
      const text = sentence(reason);
      return text === '' ? [] : [said(item, [{ template: 'cause', entries: [id], text }], 'dash')];
    });
  });
}

function orBlank(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.length > 0 ? lines : [blank()];
}

/** Đánh giá chung: what the figures tell, for a person to go on with. */
export function assessmentLine(facts: ReportFacts): ReportLine {
  const reasons = causes(facts);
  return heading(reportHeadings.assessment, [
    heading(reportHeadings.strengths, orBlank(strengths(facts))),
    heading(reportHeadings.limitations, orBlank(limitations(facts))),
    heading(
      reportHeadings.causes,
      reasons.length > 0
        ? reasons
        : [blank('Nguyên nhân khách quan: ……', 'dash'), blank('Nguyên nhân chủ quan: ……', 'dash')],
    ),
  ]);
}
