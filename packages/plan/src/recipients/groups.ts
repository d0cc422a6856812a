import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import { newId } from '../model/id.js';
import type { Recipient } from '../model/plan.js';
import { bodiesIn } from './bodies.js';
import { asOne, replace } from './change.js';
import { printLine, readLine } from './printed-line.js';
import { purposeOf } from './purpose.js';

/** Kinds of units below the province, of today and of before 01/07/2025, in the order in which offices list them. */
const KINDS = ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố'] as const;
export type UnitKind = (typeof KINDS)[number];

const COMMUNES: readonly UnitKind[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];
const DISTRICTS: readonly UnitKind[] = ['huyện', 'quận', 'thị xã', 'thành phố'];

const KIND = 'thị xã|thị trấn|thành phố|đặc khu|xã|phường|huyện|quận';
/** `UBND các xã, phường trên địa bàn tỉnh`, `MTTQ cấp xã`: whose units, and the kinds that are meant. */
const GROUP = new RegExp(
  `^(.*?)(?:^|\\s+)(?:các\\s+((?:${KIND})(?:(?:\\s*,\\s*|\\s+và\\s+)(?:các\\s+)?(?:${KIND}))*)|cấp\\s+(xã|huyện))` +
    `(?:\\s+(?:(?:trên địa bàn|trong|thuộc|của|tại|toàn)\\s+)?(?:tỉnh|thành phố)(?:\\s+\\p{Lu}.*)?)?$`,
  'iu',
);

interface Group {
  /** The bodies of which there is one in each unit: `HĐND, UBND`; empty where the units themselves are meant. */
  head: string;
  kinds: readonly UnitKind[];
}

function groupOf(name: string): Group | null {
  const match = GROUP.exec(name.trim());
  if (!match) return null;
  const [, head = '', listed, level] = match;
  if (level !== undefined)
    return { head, kinds: level.toLocaleLowerCase('vi') === 'xã' ? COMMUNES : DISTRICTS };
  const small = (listed ?? '').toLocaleLowerCase('vi');
  const named = small.split(/\s*,\s*|\s+và\s+/u).map((kind) => kind.replace(/^các\s+/u, ''));
  return { head, kinds: KINDS.filter((kind) => named.includes(kind)) };
}

/** Whether a name stands for many that it does not list: `UBND các xã`, `Các sở, ban, ngành`, `Hội LHPN cùng cấp`. */
export function isGroup(name: string): boolean {
  return groupOf(name) !== null || /(?<!\p{L})(?:các|cấp (?:xã|huyện)|cùng cấp)(?!\p{L})/iu.test(name);
}

/** Which units a line stands for: those of communes, or of the districts before 01/07/2025; undefined for neither. */
export function groupLevel(recipient: Recipient): 'commune' | 'district' | undefined {
  const group = groupOf(readLine(recipient.text).name);
  if (!group) return undefined;
  return group.kinds.some((kind) => COMMUNES.includes(kind)) ? 'commune' : 'district';
}

/** A unit begins with its kind, in small letters as inside a line: `xã Bản Lìm`, `phường Đông Lam`. */
function kindOfUnit(unit: string): UnitKind | undefined {
  const small = unit.toLocaleLowerCase('vi');
  return KINDS.find((kind) => small.startsWith(`${kind} `));
}

/** The units of a group among those of a province; none where the line is no group. */
export function unitsOfGroup(recipient: Recipient, units: readonly string[]): string[] {
  const group = groupOf(readLine(recipient.text).name);
  if (!group) return [];
  return units.filter((unit) => {
    const kind = kindOfUnit(unit);
    return kind !== undefined && group.kinds.includes(kind);
  });
}

/** How many bodies a group reaches: one for each unit, two for `HĐND, UBND các xã`. Undefined where it is no group of units. */
export function countMembers(recipient: Recipient, units: readonly string[]): number | undefined {
  const group = groupOf(readLine(recipient.text).name);
  const count = unitsOfGroup(recipient, units).length;
  return group && count > 0 ? count * Math.max(1, bodiesIn(group.head).length) : undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A line for each unit of a group, in the group's place. Null where it has none among `units`. */
export function expandGroup(
  recipients: readonly Recipient[],
  id: string,
  units: readonly string[],
): PlanChange | null {
  const recipient = recipients.find((each) => each.id === id);
  const members = recipient ? unitsOfGroup(recipient, units) : [];
  if (!recipient || members.length === 0) return null;
  const line = readLine(recipient.text);
  const { head = '' } = groupOf(line.name) ?? {};
  const notes = line.notes.filter((note) => note.of === 'purpose');
  let after = id;
  const insertions = members.map((unit): SingleChange => {
    const name = head === '' ? capitalised(unit) : `${head} ${unit}`;
    const { agency: _agency, ...rest } = recipient;
    const own: Recipient = { ...rest, id: newId(), text: printLine({ opening: '', name, notes }) };
    replace(own, 'copies', undefined);
    const insertion: SingleChange = { type: 'recipient/insert', part: 'text', after, recipient: own };
    after = own.id;
    return insertion;
  });
  return asOne([...insertions, { type: 'recipient/remove', part: 'text', recipient: id }]);
}

/** Lines that could be one: all the units of their kinds, each with the same body, purpose and ending. */
export interface Collapsible {
  /** The lines, in their order. */
  ids: readonly string[];
  /** The line that would stand for them. */
  text: string;
}

/** Where the unit begins in `UBND xã Bản Lìm`. */
const UNIT_AT = new RegExp(`(?:^|\\s)(?=(?:${KIND})\\s+\\p{Lu})`, 'iu');

/** Lines that name every unit of some kinds, and could be one line. */
export function collapsibleGroups(recipients: readonly Recipient[], units: readonly string[]): Collapsible[] {
  const listed = new Map<string, string[]>();
  for (const unit of units) {
    const kind = kindOfUnit(unit);
    if (kind) listed.set(kind, [...(listed.get(kind) ?? []), unit.toLocaleLowerCase('vi')]);
  }
  const families = new Map<string, { head: string; ending: string; byUnit: Map<string, string> }>();
  for (const recipient of recipients) {
    const line = readLine(recipient.text);
    const at = UNIT_AT.exec(line.name)?.index;
    if (at === undefined || line.opening !== '') continue;
    const [head, unit] = [line.name.slice(0, at).trim(), line.name.slice(at).trim().toLocaleLowerCase('vi')];
    const ending = printLine({ ...line, name: '' });
    const key = [head, ending, purposeOf(recipient) ?? '', recipient.copies ?? ''].join('\n');
    const family = families.get(key) ?? { head, ending, byUnit: new Map<string, string>() };
    if (!family.byUnit.has(unit)) family.byUnit.set(unit, recipient.id);
    families.set(key, family);
  }
  const found: Collapsible[] = [];
  for (const { head, ending, byUnit } of families.values()) {
    const whole = KINDS.filter((kind) => {
      const all = listed.get(kind) ?? [];
      return all.length > 0 && all.every((unit) => byUnit.has(unit));
    });
    const members = new Set(whole.flatMap((kind) => listed.get(kind) ?? []));
    if (members.size < 2) continue;
    const kinds = `các ${whole.join(', ')}`;
    const ids = Array.from(byUnit).flatMap(([unit, id]) => (members.has(unit) ? [id] : []));
    found.push({ ids, text: (head === '' ? capitalised(kinds) : `${head} ${kinds}`) + ending });
  }
  return found;
}

/** Puts one line in the place of many. Null where one of them has gone. */
export function collapseGroup(
  recipients: readonly Recipient[],
  { ids, text }: Collapsible,
): PlanChange | null {
  const lines = ids.map((id) => recipients.find((each) => each.id === id));
  const [first] = lines;
  if (!first || lines.includes(undefined)) return null;
  const own: Recipient = { id: newId(), text };
  replace(own, 'purpose', first.purpose);
  const place = recipients.findIndex((each) => ids.includes(each.id));
  return asOne([
    { type: 'recipient/insert', part: 'text', after: recipients[place - 1]?.id ?? null, recipient: own },
    ...ids.map((id): SingleChange => ({ type: 'recipient/remove', part: 'text', recipient: id })),
  ]);
}
