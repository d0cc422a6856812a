import type { Agency } from '../../model/agency.js';
import { keptFor } from '../../kept-for.js';
import type { Item, Target, Time } from '../../model/item.js';
import { TASK_NOUNS, TASK_VERBS } from '../../outline/task-verbs.data.js';
import type { ProgressTask } from '../../progress/state/tasks.js';
import { decapitalised } from './sentence.js';

/**
 * A task as a part of sentences. `verb`: `tổ chức 04 hội nghị …` stands behind “đã”, “đang”, “việc”; `noun`: `công tác
 * tuyên truyền …`; `quoted`: words of which we do not know how they begin, as printed.
 */
export interface TaskPhrase {
  kind: 'verb' | 'noun' | 'quoted';
  words: string;
}

const VERB = `(?:${TASK_VERBS.join('|')})`;
const BEGINS_WITH_VERB = new RegExp(`^${VERB}(?!\\p{L})`, 'iu');
const BEGINS_WITH_NOUN = new RegExp(`^(?:${TASK_NOUNS.join('|')})(?!\\p{L})`, 'iu');

/** `chủ trì, phối hợp với X tổ chức …`: what stands before the work itself. */
const ROLE = new RegExp(
  `^(?:chủ trì|phối hợp|có trách nhiệm|làm đầu mối)(?:,? (?:phối hợp|cùng)(?: với| cùng)? [^.;:]{2,200}?)? (?=${VERB}(?!\\p{L})(?! (?:chính trị|thành viên|xã hội)))`,
  'u',
);
/** Bodies that have issued a plan together call themselves so: `Hai cơ quan cùng chủ trì thăm hỏi …`. */
const TOGETHER_ALL =
  /^(?:hai|ba|các) (?:cơ quan|bên|ngành|đơn vị) (?:(?:cùng|thống nhất)(?: (?:chủ trì|phối hợp))? )?/iu;
const TOGETHER = new RegExp(`^(?:với|cùng) [^.;:]{2,200}? (?=${VERB}(?!\\p{L}))`, 'u');

/** A text is parted where a sentence ends: a full stop before a capital, not behind an abbreviation such as `TP.`. */
const SENTENCE_END = /(?<=[\p{Ll}\d”")])\.\s+(?=\p{Lu})/u;
/** Longer ones are cut where a part of them ends (UTF-16 units). */
const LONGEST = 240;

function firstSentence(text: string): string {
  const [first = text] = text.split(SENTENCE_END);
  if (first.length <= LONGEST) return first;
  const cut = first.lastIndexOf('; ', LONGEST);
  return cut > 40 ? first.slice(0, cut) : first;
}

/** What the bodies of a list are called, in small letters with the blank behind it, the longest first. */
const namesIn = keptFor((agencies: readonly Agency[]) =>
  agencies
    .flatMap(({ name, shortName, aliases }) => [name, shortName ?? '', ...aliases])
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .map((name) => `${name.toLocaleLowerCase('vi')} `),
);

/** Where the text begins with who does it, that is taken off; the roles are told by other words. */
function withoutBody(text: string, agencies: readonly Agency[]): string {
  const common = TOGETHER_ALL.exec(text);
  if (common && BEGINS_WITH_VERB.test(text.slice(common[0].length))) return text.slice(common[0].length);
  const small = text.toLocaleLowerCase('vi');
  const name = namesIn(agencies).find((each) => small.startsWith(each));
  if (name === undefined) return text;
  const rest = text.slice(name.length).trimStart();
  const work = rest.replace(ROLE, '').replace(TOGETHER, '');
  return BEGINS_WITH_VERB.test(work) ? work : text;
}

/** Words that lead up to a day. */
const BEFORE_DAY =
  /[,;]?\s*(?:\(|(?:và\s+)?(?:hoàn thành|xong|thực hiện))?\s*(?:(?:vào|trong|trước|đến|từ)\s*)?$/iu;

/** Days by which it was to be done are no part of what was done: `; hoàn thành trước ngày 30/6/2026`. */
function withoutDays(text: string, times: readonly Time[]): string {
  const days = times.filter(({ kind }) => kind !== 'recurring' && kind !== 'event');
  const [only] = days;
  // What is due on several days names them: `sơ kết vào năm 2023 và tổng kết vào năm 2025`.
  if (!only || days.length > 1 || only.raw === '') return text;
  const at = text.indexOf(only.raw);
  if (at < 0) return text;
  const before = text.slice(0, at).replace(BEFORE_DAY, '');
  const behind = text.slice(at + only.raw.length).replace(/^\)/u, '');
  return /^\s*[.,;:]*\s*$/u.test(behind) && before.length > 12 ? before : text;
}

/** The only cell of a printed row of a table that is the work: the first that is no number. */
function ofRow(text: string): string {
  if (!text.startsWith('|')) return text;
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? text;
}

function phraseFrom({ text }: Item, times: readonly Time[], agencies: readonly Agency[]): TaskPhrase {
  const whole = firstSentence(ofRow(text.normalize('NFC').replace(/\s+/gu, ' ').trim()));
  const words = withoutDays(withoutBody(whole, agencies), times).replace(/[\s.,;:/…]+$/u, '');
  if (BEGINS_WITH_VERB.test(words)) return { kind: 'verb', words: decapitalised(words) };
  if (BEGINS_WITH_NOUN.test(words)) return { kind: 'noun', words: decapitalised(words) };
  return { kind: 'quoted', words };
}

const phrasesIn = keptFor((agencies: readonly Agency[]) =>
  keptFor(({ item, times }: ProgressTask) => phraseFrom(item, times, agencies)),
);

/** A task in words: its first sentence, without who does it and by when. */
export function taskPhrase(task: ProgressTask, agencies: readonly Agency[]): TaskPhrase {
  return phrasesIn(agencies)(task);
}

/** The phrase with the figure of a target exchanged for another; null where it does not name it. */
export function withFigure({ kind, words }: TaskPhrase, { raw }: Target, figure: string): TaskPhrase | null {
  const at = raw === '' ? -1 : words.toLocaleLowerCase('vi').indexOf(raw.toLocaleLowerCase('vi'));
  if (at < 0) return null;
  // Zeros that are printed before a number belong to it; other digits make it another one.
  const before = words.slice(0, at).replace(/(?<![\d.,])0+$/u, '');
  const behind = words.slice(at + raw.length);
  if (/[\d.,]$/u.test(before) && /^\d/u.test(raw)) return null;
  return { kind, words: `${before}${figure}${behind}` };
}

/** The task as a thing of which something is said: `việc tổ chức …`, `công tác …`, `nội dung “…”`. */
export function asThing({ kind, words }: TaskPhrase, partner = ''): string {
  if (kind === 'verb') return `việc ${partner}${words}`;
  if (kind === 'noun') return words;
  // Quotation marks inside of others are single ones.
  return `nội dung “${words.replace(/[“"]/gu, '‘').replace(/”/gu, '’')}”`;
}
