import type { Agency } from '@phoihop/plan';
import { searchKey } from '@phoihop/vietnamese/text';
import { parseVietnameseDate } from '@phoihop/vietnamese/dates';
import { csvRows, type CsvRow } from './csv.js';

export type DirectoryFaultCode =
  | 'no-name-column'
  | 'no-rows'
  | 'name-missing'
  | 'name-twice'
  | 'level-unknown'
  | 'day-unread'
  | 'superior-unknown';

/** What is wrong in a line (from 1) of the file; 0: in the whole. */
export interface DirectoryFault {
  line: number;
  code: DirectoryFaultCode;
  value: string;
}

export interface AgencyDirectory {
  /** The lines without a fault, in their order. */
  agencies: readonly Agency[];
  faults: readonly DirectoryFault[];
}

type Column = 'name' | 'shortName' | 'aliases' | 'level' | 'superior' | 'from' | 'to';

/** Headings as offices write them, without tone marks. */
const headings: Readonly<Record<string, Column>> = {
  'ten co quan': 'name',
  'co quan': 'name',
  'ten don vi': 'name',
  'don vi': 'name',
  ten: 'name',
  name: 'name',
  'ten viet tat': 'shortName',
  'viet tat': 'shortName',
  'short name': 'shortName',
  'ten goi khac': 'aliases',
  'ten khac': 'aliases',
  aliases: 'aliases',
  cap: 'level',
  level: 'level',
  'truc thuoc': 'superior',
  'co quan cap tren': 'superior',
  'part of': 'superior',
  'tu ngay': 'from',
  'valid from': 'from',
  'den ngay': 'to',
  'valid to': 'to',
};

const levels: Readonly<Record<string, NonNullable<Agency['level']>>> = {
  'trung uong': 'central',
  tinh: 'province',
  'thanh pho': 'province',
  huyen: 'district',
  xa: 'commune',
  phuong: 'commune',
  thon: 'village',
  ban: 'village',
};

/** `05/09/2025` or `2025-09-05` as an ISO day; undefined where it is none. */
function dayOf(text: string): string | undefined {
  const read = parseVietnameseDate(text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'));
  return read.ok ? read.date : undefined;
}

/** An id from a name: `so-noi-vu`. */
function idOf(name: string): string {
  return searchKey(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

interface Reading {
  columns: ReadonlyMap<Column, number>;
  /** By name without tone marks: the id. */
  ids: ReadonlyMap<string, string>;
}

function readRow({ line, fields }: CsvRow, { columns, ids }: Reading): Agency | DirectoryFault {
  const value = (column: Column): string => fields[columns.get(column) ?? -1] ?? '';
  const name = value('name').normalize('NFC');
  if (name === '') return { line, code: 'name-missing', value: fields.join(' ').trim() };
  const level = levels[searchKey(value('level'))];
  if (value('level') !== '' && !level) return { line, code: 'level-unknown', value: value('level') };
  const days = (['from', 'to'] as const).map((column) => [value(column), dayOf(value(column))] as const);
  const unread = days.find(([text, day]) => text !== '' && day === undefined);
  if (unread) return { line, code: 'day-unread', value: unread[0] };
  const partOf = ids.get(searchKey(value('superior')));
  if (value('superior') !== '' && partOf === undefined)
    return { line, code: 'superior-unknown', value: value('superior') };
  const [[, validFrom] = [], [, validTo] = []] = days;
  return {
    id: idOf(name),
    name,
    kind: partOf === undefined ? 'body' : 'unit',
    aliases: value('aliases')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    ...(value('shortName') !== '' && { shortName: value('shortName') }),
    ...(level && { level }),
    ...(partOf !== undefined && { partOf }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/**
 * A directory of agencies from separated values (CSV as Excel saves it): a heading in the first line, then an agency a
 * line. A line with a fault is told and left out; the others are read. Pure.
 */
export function readAgencyDirectory(text: string): AgencyDirectory {
  const [head, ...rows] = csvRows(text);
  const columns = new Map<Column, number>();
  head?.fields.forEach((heading, index) => {
    const column = headings[searchKey(heading)];
    if (column && !columns.has(column)) columns.set(column, index);
  });
  if (!columns.has('name')) {
    return {
      agencies: [],
      faults: [{ line: 0, code: 'no-name-column', value: head?.fields.join('; ') ?? '' }],
    };
  }
  if (rows.length === 0) return { agencies: [], faults: [{ line: 0, code: 'no-rows', value: '' }] };
  const at = columns.get('name') ?? 0;
  const ids = new Map(
    rows.map(({ fields }) => [searchKey(fields[at] ?? ''), idOf(fields[at] ?? '')] as const),
  );
  const agencies: Agency[] = [];
  const faults: DirectoryFault[] = [];
  for (const row of rows) {
    const read = readRow(row, { columns, ids });
    if ('code' in read) faults.push(read);
    else if (agencies.some(({ id }) => id === read.id))
      faults.push({ line: row.line, code: 'name-twice', value: read.name });
    else agencies.push(read);
  }
  return { agencies, faults };
}
