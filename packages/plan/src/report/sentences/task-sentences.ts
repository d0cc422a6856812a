import type { Agency } from '../../model/agency.js';
import type { Generated } from '../../model/item.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { inUnit } from '../../progress/entries/units.js';
import { contains, knownPeriod } from '../../progress/periods/period.js';
import { periodName } from '../../progress/periods/period-names.js';
import type { FigureTotal, TargetState } from '../../progress/state/figures.js';
import type { Status } from '../../progress/state/task-standing.js';
import type { TaskState } from '../../progress/state/task-state.js';
import type { ProgressTask } from '../../progress/state/tasks.js';
import { instrumentWritten } from '../words/instruments.js';
import { counted, dayWritten, numberOf, percentage, termWritten } from '../words/numbers.js';
import { inARow, nameInside, sentence } from '../words/sentence.js';
import { asThing, taskPhrase, withFigure, type TaskPhrase } from '../words/task-phrase.js';

/** What the sentences of a task are made from. */
export interface TaskFacts {
  task: ProgressTask;
  state: TaskState;
  /** The entries that the state comes from. */
  entries: readonly ReportEntry[];
  agencies: readonly Agency[];
  /** The body that reports; null for a report of all. */
  agency: string | null;
}

/** A sentence without what it speaks of. */
export type Made = Omit<Generated, 'source'>;

type Tense = Status | 'none';

/** Who did it and with whom, as sentences say it: `Hội LHPN tỉnh`, `phối hợp với Sở Nội vụ `. */
interface Doers {
  subject: string;
  partner: string;
}

function namesOf(ids: readonly string[], agencies: readonly Agency[]): string {
  return inARow(ids.map((id) => nameInside(agencies.find((agency) => agency.id === id)?.name ?? id)));
}

/** Roles that a heading states are told by the heading; only those of the item itself are told in its sentence. */
function doersOf({ task, agencies, agency }: TaskFacts, { kind, words }: TaskPhrase): Doers {
  const own = (task.item.task?.assignments.length ?? 0) > 0;
  const together = task.supporters.filter((id) => id !== agency);
  const isLead = agency === null || task.carriers.includes(agency);
  const told = /^(?:chủ trì|phối hợp|giao|chỉ đạo)(?!\p{L})/u.test(words);
  if (kind !== 'verb' || told || !own) return { subject: '', partner: '' };
  if (!isLead) {
    const leads = namesOf(task.carriers, agencies);
    return { subject: '', partner: leads === '' ? '' : `phối hợp với ${leads} ` };
  }
  const partners = namesOf(together, agencies);
  const subject = agency === null ? namesOf(task.carriers, agencies) : '';
  if (partners !== '') return { subject, partner: `chủ trì, phối hợp với ${partners} ` };
  return { subject, partner: subject === '' ? '' : 'chủ trì ' };
}

/** Verbs that stand well behind “đang”; before others stands what is being done with them. */
const GOES_ON =
  /^(?:tiến hành|triển khai|thực hiện|tổ chức|tiếp tục|phối hợp|tham mưu|chủ trì|rà soát|tổng hợp)(?!\p{L})/u;

function underWay(phrase: TaskPhrase, { partner }: Doers): string {
  if (phrase.kind !== 'verb') return `đang thực hiện ${asThing(phrase)}`;
  const words = `${partner}${phrase.words}`;
  return GOES_ON.test(words) ? `đang ${words}` : `đang triển khai ${asThing(phrase)}`;
}

/** What was done; a figure of the plan that nobody has told as reached is told as the work, not as its result. */
function done(phrase: TaskPhrase, { partner }: Doers, { targets }: TaskState): string {
  if (phrase.kind !== 'verb') return `đã hoàn thành ${asThing(phrase)}`;
  const planned = targets.some(({ value, target }) => value === 0 && withFigure(phrase, target, '') !== null);
  return planned ? `đã ${partner}hoàn thành ${asThing(phrase)}` : `đã ${partner}${phrase.words}`;
}

function issued(phrase: TaskPhrase, { partner }: Doers, entries: readonly ReportEntry[]): string {
  if (phrase.words.includes('ban hành') && phrase.kind === 'verb') return `đã ${partner}${phrase.words}`;
  const instruments = instrumentsOf(entries);
  return `đã ban hành ${instruments.length > 0 ? inARow(instruments) : 'văn bản'} về ${asThing(phrase, partner)}`;
}

function instrumentsOf(entries: readonly ReportEntry[]): string[] {
  return Array.from(new Set(entries.flatMap(({ instruments = [] }) => instruments.map(instrumentWritten))));
}

/** Of something longer it is said first what is not done (UTF-16 units). */
const LONG = 110;

function notYet(thing: string, said: string): string {
  return thing.length > LONG ? `${said} ${thing}` : `${thing} ${said}`;
}

function undone(thing: string): string {
  return thing.length > LONG ? `chưa triển khai ${thing}` : `${thing} chưa được triển khai`;
}

/** Nobody has told anything of it. */
function unheard(thing: string): string {
  const said = 'chưa có số liệu báo cáo trong kỳ';
  return thing.length > LONG ? `${said} về ${thing}` : `${thing} ${said}`;
}

/** Work itself does not “arise”: of standing work it is said that nothing in it did. */
function nothingCame(kind: TaskPhrase['kind'], thing: string): string {
  if (kind === 'verb') return `trong kỳ không phát sinh ${thing}`;
  return `trong kỳ, ${thing} ${kind === 'noun' ? 'không có nội dung phát sinh' : 'không phát sinh'}`;
}

/** Nothing of it is due yet. */
function isAhead({ late, next }: TaskState): boolean {
  return late === null && next !== null;
}

/** The main clause by status, with who did it where it tells what somebody did. */
function clauseOf(tense: Tense, phrase: TaskPhrase, doers: Doers, { state, entries }: TaskFacts): string {
  const who = doers.subject === '' ? '' : `${doers.subject} `;
  const thing = asThing(phrase, doers.partner.startsWith('phối hợp') ? doers.partner : '');
  const waits = isAhead(state);
  switch (tense) {
    case 'done':
      return `${who}${done(phrase, doers, state)}`;
    case 'in-progress':
      return `${who}${underWay(phrase, doers)}`;
    case 'drafting':
      return `${who}đang dự thảo văn bản về ${thing}`;
    case 'submitted':
      return `${who}đã trình cấp có thẩm quyền xem xét ${thing}`;
    case 'issued':
      return `${who}${issued(phrase, { ...doers, partner: '' }, entries)}`;
    case 'not-started':
      return waits ? notYet(thing, 'chưa đến thời hạn thực hiện') : undone(thing);
    case 'nil':
      return nothingCame(phrase.kind, thing);
    case 'cancelled':
      return `dừng thực hiện ${thing}`;
    case 'none':
      return waits ? notYet(thing, 'chưa đến thời hạn thực hiện') : unheard(thing);
  }
}

function totalIn(figures: readonly FigureTotal[], unit: string): number {
  return figures.reduce((sum, figure) => sum + (inUnit(figure.value, figure.unit, unit) ?? 0), 0);
}

function share({ target: { min }, value }: TargetState): string {
  return min > 0 ? `đạt ${percentage((value / min) * 100)} kế hoạch` : '';
}

/** `02/04 hội nghị (đạt 50% kế hoạch)`, `01 hội nghị (đạt 100% kế hoạch 01 - 02 hội nghị)`. */
function written(reached: TargetState): string {
  const { value, target } = reached;
  const { min, max, unit } = target;
  if (unit === '%') return counted(value, unit);
  const part = share(reached);
  const isRange = max !== null && max !== min;
  if (isRange && part !== '')
    return `${counted(value, unit)} (${part} ${numberOf(min)} - ${numberOf(max)} ${unit})`;
  return `${numberOf(value)}/${numberOf(min)} ${unit}${part === '' ? '' : ` (${part})`}`;
}

/** How far a target has come: `đến nay đã thực hiện 02/04 hội nghị (đạt 50% kế hoạch)`. */
function reachedOf(reached: TargetState, figures: readonly FigureTotal[], tense: Tense): string {
  const { unit } = reached.target;
  // Conferences are held, a share is reached.
  const verb = unit === '%' ? 'đạt' : 'thực hiện';
  const told = written(reached);
  const now = totalIn(figures, unit);
  if (now > 0 && now !== reached.value) return `; trong kỳ ${verb} ${counted(now, unit)}, lũy kế ${told}`;
  if (tense === 'cancelled') return `; trước khi dừng đã ${verb} ${told}`;
  return tense === 'done' ? `, kết quả ${verb} ${told}` : `; đến nay đã ${verb} ${told}`;
}

/** The phrase and what is said of targets behind it. What was done is told with the figure that was reached. */
function withTargets(
  phrase: TaskPhrase,
  state: TaskState,
  tense: Tense,
): { phrase: TaskPhrase; clauses: string } {
  const reached = state.targets.filter(({ value }) => value > 0);
  const [first, ...others] = reached;
  const told =
    (tense === 'done' &&
      first &&
      withFigure(phrase, first.target, counted(first.value, first.target.unit))) ??
    null;
  if (!told || !first)
    return { phrase, clauses: reached.map((each) => reachedOf(each, state.figures, tense)).join('') };
  const now = totalIn(state.figures, first.target.unit);
  const part = now > 0 && now !== first.value ? ` (trong kỳ ${counted(now, first.target.unit)})` : '';
  const rest = others.map((each) => reachedOf(each, state.figures, tense)).join('');
  return { phrase: told, clauses: `, ${share(first)}${part}${rest}` };
}

/** Statuses that tell of work under way, of which a percent can be said. */
const UNDER_WAY: readonly Tense[] = ['in-progress', 'drafting', 'submitted'];

function percentClause({ state, entries }: TaskFacts, tense: Tense): string {
  const noted = entries.some(({ percent }) => percent !== undefined);
  const told = state.targets.some(({ value }) => value > 0);
  if (!UNDER_WAY.includes(tense) || !noted || told || state.percent === null) return '';
  const percent = percentage(state.percent);
  // Behind a draft that was handed in, “ước đạt” alone would speak of the draft.
  return tense === 'in-progress' ? `, ước đạt ${percent} kế hoạch` : `; tiến độ ước đạt ${percent}`;
}

function lateClause({ late }: TaskState, tense: Tense): string {
  if (!late || tense === 'nil' || tense === 'cancelled') return '';
  if (tense === 'done' || tense === 'issued') return `; còn kỳ hạn ${dayWritten(late.to)} chưa thực hiện`;
  const apart = UNDER_WAY.includes(tense) ? ';' : ',';
  return `${apart} đã quá ${termWritten(late.to)}`;
}

function resultOf(facts: TaskFacts): Made {
  const { task, state, agencies, entries } = facts;
  const tense: Tense = state.status ?? 'none';
  const plain = taskPhrase(task, agencies);
  const { phrase, clauses } = withTargets(plain, state, tense);
  const before = state.carried && state.standing === 'done' ? entries.at(-1) : undefined;
  const when = before ? ` (hoàn thành trong ${periodName(before.period)})` : '';
  const clause = clauseOf(tense, phrase, doersOf(facts, phrase), facts);
  const text = `${clause}${when}${clauses}${percentClause(facts, tense)}${lateClause(state, tense)}`;
  return {
    template: `result/${before ? 'done-before' : tense === 'none' && isAhead(state) ? 'not-due' : tense}`,
    entries: [...state.entries],
    text: sentence(text),
  };
}

/** `Trong đó: xã Tà Lưn 06 tổ; xã Na Hạ 03 tổ.` where several bodies have told their part. */
function shares({ state, entries, agencies }: TaskFacts): Made[] {
  return state.figures.flatMap(({ unit, sources }) => {
    const byAgency = new Map<string, { value: number; entries: string[] }>();
    for (const { entry, value } of sources) {
      const agency = entries.find(({ id }) => id === entry)?.agency ?? '';
      const part = byAgency.get(agency) ?? { value: 0, entries: [] };
      byAgency.set(agency, { value: part.value + value, entries: [...part.entries, entry] });
    }
    if (byAgency.size < 2 || byAgency.has('')) return [];
    const parts = Array.from(
      byAgency,
      ([agency, part]) => `${namesOf([agency], agencies)} ${counted(part.value, unit)}`,
    );
    const told = Array.from(byAgency.values()).flatMap((part) => part.entries);
    return [{ template: 'shares', entries: told, text: sentence(`Trong đó: ${parts.join('; ')}`) }];
  });
}

/** Figures that no target asks for: `Kết quả trong kỳ: 612 lượt người.` */
function furtherFigures({ state }: TaskFacts): Made[] {
  const further = state.figures.filter(
    ({ value, unit }) =>
      value > 0 && state.targets.every(({ target }) => inUnit(value, unit, target.unit) === null),
  );
  if (further.length === 0) return [];
  const told = further.flatMap(({ sources }) => sources.map(({ entry }) => entry));
  const words = further.map(({ value, unit }) => counted(value, unit)).join('; ');
  return [
    { template: 'figures', entries: Array.from(new Set(told)), text: sentence(`Kết quả trong kỳ: ${words}`) },
  ];
}

function issuedInstruments({ state }: TaskFacts, result: Made, entries: readonly ReportEntry[]): Made[] {
  const instruments = instrumentsOf(entries).filter((each) => !result.text.includes(each));
  if (instruments.length === 0 || state.carried) return [];
  const told = entries.filter((entry) => (entry.instruments?.length ?? 0) > 0).map(({ id }) => id);
  return [
    {
      template: 'instruments',
      entries: told,
      text: sentence(`Văn bản đã ban hành: ${instruments.join('; ')}`),
    },
  ];
}

function notes({ agencies }: TaskFacts, entries: readonly ReportEntry[]): Made[] {
  const several = new Set(entries.map(({ agency }) => agency)).size > 1;
  return entries.flatMap(({ id, note = '', agency }) => {
    const who = several && agency !== undefined ? `${namesOf([agency], agencies)}: ` : '';
    const text = sentence(note) === '' ? '' : sentence(`${who}${note}`);
    return text === '' ? [] : [{ template: 'note', entries: [id], text }];
  });
}

/**
 * What a report says of a task, sentence by sentence: how far it has come, the parts of several bodies, further figures,
 * instruments, and what was noted in words.
 */
export function taskSentences(facts: TaskFacts): Made[] {
  const period = knownPeriod(facts.state.period);
  const now = facts.entries.filter((entry) => contains(period, knownPeriod(entry.period)));
  const result = resultOf(facts);
  return [
    result,
    ...shares(facts),
    ...furtherFigures(facts),
    ...issuedInstruments(facts, result, now),
    ...notes(facts, now),
  ];
}
