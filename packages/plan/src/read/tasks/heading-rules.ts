import { isBareAgency, namesOf } from './agency-phrase.js';
import type { Role } from '../../model/item.js';
import type { RoleRule, StatedRole } from './role-rule.js';
import { sharesHead } from './shared-head.js';

/** The names of a phrase, each with the role. */
export function each(role: Role, phrase: string, raw: string): StatedRole[] {
  if (phrase === '') return [];
  const words = raw.trim();
  return namesOf(phrase).map((name) => ({ role, name, raw: words }));
}

/** What lines and columns of their own are called, and the role that they give. */
const CALLED: readonly (readonly [RegExp, Role])[] = [
  [/^(?:đơn vị|cơ quan|bộ phận|ngành)?\s*(?:chủ trì|chịu trách nhiệm chính)(?: thực hiện)?$/iu, 'lead'],
  [/^(?:đơn vị|cơ quan|bộ phận|ngành)?\s*phối hợp(?: thực hiện)?$/iu, 'coordinate'],
  [
    /^(?:đơn vị|cơ quan|bộ phận|người)?\s*(?:thực hiện|triển khai|chịu trách nhiệm|phụ trách)$/iu,
    'implement',
  ],
  [/^(?:đơn vị|cơ quan|bộ phận)?\s*tham mưu$/iu, 'advise'],
  [
    /^(?:(?:hai|mỗi|các) bên )?(?:phân công |cử |giao )?(?:đơn vị|cơ quan|bộ phận)?\s*(?:làm )?đầu mối$/iu,
    'focal',
  ],
  [/^(?:đơn vị|cơ quan|bộ phận|người)?\s*(?:chỉ đạo)$/iu, 'direct'],
  [/^(?:đơn vị|cơ quan|bộ phận)?\s*(?:giám sát|kiểm tra)$/iu, 'supervise'],
  [/^(?:đơn vị|cơ quan|bộ phận)?\s*(?:theo dõi|đôn đốc|theo dõi, đôn đốc)$/iu, 'monitor'],
  [/^(?:đơn vị|cơ quan|bộ phận)?\s*tổng hợp$/iu, 'consolidate'],
];

function roleCalled(name: string): Role | undefined {
  return CALLED.find(([pattern]) => pattern.test(name.trim()))?.[1];
}

/** The names of a list, parted by semicolons or line ends, or by commas before a further name. */
function listed(role: Role, names: string, raw: string): StatedRole[] {
  return names
    .replace(/[.;]\s*$/u, '')
    .split(/\s*;\s*/u)
    .flatMap((part) => {
      // `Đơn vị thực hiện: X chủ trì; Y, Z phối hợp`: the verb says more than what the line is called.
      const [, told = part, verb] = /^(.+?)\s+(chủ trì|phối hợp)(?: thực hiện)?$/iu.exec(part) ?? [];
      return each(verb === undefined ? role : /^c/iu.test(verb) ? 'lead' : 'coordinate', told, raw);
    });
}

/** Where a line goes on with what further bodies are called: `Chủ trì: X. Phối hợp: Y`. */
const NEXT_CALLED =
  /[.;]\s+(?=(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:chủ trì|phối hợp|thực hiện|tham mưu)(?: thực hiện)?\s*:)/iu;

/** `Đơn vị chủ trì: X`, `Cơ quan phối hợp: Y` on a line of its own. */
export const labelled: RoleRule = {
  name: 'labelled',
  signs: [':'],
  find({ text }) {
    return text.split(NEXT_CALLED).flatMap((part) => {
      const match = /^([^:]{4,40}):\s*(.+)$/u.exec(part);
      const role = match ? roleCalled(match[1] ?? '') : undefined;
      return role ? listed(role, match?.[2] ?? '', text) : [];
    });
  },
};

/** A row of a table whose columns say who leads, coordinates, carries out. */
export const tableRow: RoleRule = {
  name: 'table-row',
  find({ row, text }) {
    if (!row) return [];
    return row.header.flatMap((column, index) => {
      const role = roleCalled(column);
      return role ? listed(role, row.cells[index] ?? '', text) : [];
    });
  },
};

/** Whether the columns of a row say who does what: then it heads a table of duties. */
export function isTableHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => roleCalled(cell) !== undefined);
}

/**
 * `Đồng chí X - chức vụ: phụ trách chung; tham mưu …`, `Phòng Y: theo dõi …`: what stands behind the colon are
 * the roles of the person or the body before it.
 */
export const person: RoleRule = {
  name: 'person',
  signs: [':'],
  find({ text, underDuties }) {
    const match = sharesHead(text) ? null : /^([^:]{3,160}):\s*(.+)$/u.exec(text);
    const [, name = '', duties = ''] = match ?? [];
    const named = underDuties && (/^(?:đồng chí|đ\/c|ông|bà)\s/iu.test(name) || isBareAgency(name));
    if (!named) return [];
    const found: Role[] = [];
    if (/phụ trách chung|chịu trách nhiệm chung|chủ trì(?! của)/iu.test(duties)) found.push('lead');
    if (/(?<!\p{L})tham mưu/iu.test(duties)) found.push('advise');
    if (/(?<!\p{L})tổng hợp/iu.test(duties)) found.push('consolidate');
    if (found.length === 0 || found[0] === 'consolidate') found.push('implement');
    return found.map((role) => ({ role, name: name.trim(), raw: text }));
  },
};

/** A heading below “Tổ chức thực hiện” that is nothing but a name. */
export const bareHeading: RoleRule = {
  name: 'bare-heading',
  find({ text, firstBelowDuties }) {
    return firstBelowDuties && isBareAgency(text)
      ? each('implement', text.replace(/[:.]\s*$/u, ''), text)
      : [];
  },
};

/** `Trách nhiệm của X`, `Nhiệm vụ của X`: a heading that says whose duties follow. */
export const dutiesOf: RoleRule = {
  name: 'duties-of',
  signs: ['rách nhiệm', 'hiệm vụ', 'hần việc'],
  find({ text }) {
    const name = dutiesHeading(text);
    return name === '' ? [] : each('implement', name, text);
  },
};

function dutiesHeading(text: string): string {
  const name = /^(?:trách nhiệm|nhiệm vụ|phần việc)(?: của)?\s+(.+?)[:.]?$/iu.exec(text)?.[1] ?? '';
  return isBareAgency(name) ? name : '';
}

/** The body whose duties follow below a heading; empty where it is no such heading. */
export function bodyOfHeading(text: string): string {
  return isBareAgency(text) ? text.replace(/[:.]\s*$/u, '') : dutiesHeading(text);
}
