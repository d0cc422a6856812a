import type { Agency } from '../model/agency.js';
import type { Plan, Recipient } from '../model/plan.js';
import { bodiesIn } from './bodies.js';
import { copiesOf, type CountMembers } from './copies.js';
import { isArchive } from './lines.js';
import { printedName } from './printed-line.js';
import { purposeOf, PURPOSES } from './purpose.js';
import { agencyMeant } from '../recognise/known-agencies.js';

/** Lines that somebody has written something on. */
function written(recipients: readonly Recipient[]): Recipient[] {
  return recipients.filter(({ text }) => text.trim() !== '');
}

/** Nơi nhận as a document prints it (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9, điểm d). */
export function recipientsText(recipients: readonly Recipient[]): string {
  const own = written(recipients);
  const lines = own.map(({ text }, index) => `- ${text}${index === own.length - 1 ? '.' : ';'}`);
  return ['Nơi nhận:', ...lines].join('\n');
}

/** The words that a table of recipients needs, in the language of whoever reads it. */
export interface CsvWords {
  number: string;
  recipient: string;
  purpose: string;
  copies: string;
  purposes: Readonly<Record<(typeof PURPOSES)[number], string>>;
}

/** A cell that a spreadsheet takes as text: neither a separator nor a formula inside. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table for spreadsheets: semicolons between cells, as Excel with Vietnamese settings reads them, and a mark of order
 * (BOM) before it, without which Excel takes Vietnamese letters apart. Lines end with CR LF (RFC 4180).
 */
export function recipientsCsv(
  recipients: readonly Recipient[],
  words: CsvWords,
  countMembers?: CountMembers,
): string {
  const rows = written(recipients).map((recipient, index) => {
    const purpose = purposeOf(recipient);
    return [
      String(index + 1),
      printedName(recipient.text),
      purpose ? words.purposes[purpose] : '',
      String(copiesOf(recipient, countMembers) ?? ''),
    ];
  });
  const table = [[words.number, words.recipient, words.purpose, words.copies], ...rows];
  return `\uFEFF${table.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** One who receives the document, for a gateway that knows the addresses of bodies. */
export interface Address {
  /** The recipient's id in the plan file. */
  recipient: string;
  /** The body as the line names it. */
  name: string;
  /** The id of the body in the plan's list, where the line names one of it. */
  agency?: string;
  purpose?: (typeof PURPOSES)[number];
  copies?: number;
}

/** The address file, `phoihop-recipients` version 1; described in docs/recipient-list.md. */
export interface AddressFile {
  format: 'phoihop-recipients';
  version: 1;
  document: { id: string; number: string; date?: string; title: string; subject: string };
  addresses: Address[];
  /** Ids of lines that name persons: the file holds no personal data. */
  leftOut: string[];
}

const PERSON = /^(?:đồng chí|đ\/c|ông|bà|anh|chị)\s+\p{Lu}/iu;

function isPerson(name: string, agency: Agency | undefined): boolean {
  return agency?.kind === 'person' || PERSON.test(name);
}

/**
 * Whom a gateway sends the document to: one address for each body, the archive left out. Names of bodies alone, and no
 * personal data: lines that name persons are left out, and said.
 */
export function addressFile(plan: Plan, countMembers?: CountMembers): AddressFile {
  const { id, number, date, title, subject, recipients, agencies } = plan;
  const leftOut: string[] = [];
  const addresses = written(recipients).flatMap((recipient): Address[] => {
    if (isArchive(recipient)) return [];
    const names = bodiesIn(printedName(recipient.text));
    const purpose = purposeOf(recipient);
    const copies = copiesOf(recipient, countMembers);
    return names.flatMap((name): Address[] => {
      const own = names.length === 1 ? agencies.find((each) => each.id === recipient.agency) : undefined;
      const agency = own ?? agencyMeant(agencies, name);
      if (isPerson(name, agency)) {
        leftOut.push(recipient.id);
        return [];
      }
      return [
        {
          recipient: recipient.id,
          name,
          ...(agency ? { agency: agency.id } : {}),
          ...(purpose ? { purpose } : {}),
          ...(names.length === 1 && copies !== undefined ? { copies } : {}),
        },
      ];
    });
  });
  return {
    format: 'phoihop-recipients',
    version: 1,
    document: { id, number: number?.raw ?? '', ...(date === undefined ? {} : { date }), title, subject },
    addresses,
    leftOut,
  };
}
