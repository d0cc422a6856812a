import {
  documentNumber,
  newId,
  readPlaceAndDate,
  type Issuer,
  type Plan,
  type Recipient,
  type Signatory,
} from '@phoihop/plan';
import { recipientOf } from '@phoihop/plan/recipients';
import { partOfStyle } from './own-styles.js';
import { wordsOf, type WordBlock, type WordParagraph, type WordTable } from './word-document.js';
import { idOf } from './own-items.js';

/** What the form prints below a line of words: `*`, `-----`. */
const RULE = /^[-*_–—\s]+$/u;

function words(paragraph: WordParagraph): string {
  return wordsOf(paragraph).replaceAll('\u00a0', ' ').normalize('NFC').trim();
}

/** The words of all paragraphs of a part, those that are only a line left out. */
export function linesOfPart(paragraphs: readonly WordParagraph[], part: string): string[] {
  return paragraphs
    .filter(({ style }) => partOfStyle(style) === part)
    .map(words)
    .filter((line) => line !== '' && !RULE.test(line));
}

/** Issuers: the lines of superior bodies stand above the name of each. */
export function issuersOf(paragraphs: readonly WordParagraph[]): Issuer[] {
  const issuers: Issuer[] = [];
  let superior: string[] = [];
  for (const paragraph of paragraphs) {
    const part = partOfStyle(paragraph.style);
    const line = words(paragraph);
    if (part === 'superior') superior.push(line);
    else if (part === 'issuer' && !RULE.test(line)) {
      issuers.push({ superior, name: line.replace(/\s+[-–]$/u, '') });
      superior = [];
    }
  }
  return issuers;
}

/** Number, other numbers, place and day as the head prints them. */
export function numbersOf(
  paragraphs: readonly WordParagraph[],
): Pick<Plan, 'number' | 'otherNumbers' | 'place' | 'rawDate' | 'date'> {
  const [raw, ...others] = linesOfPart(paragraphs, 'number').map((line) => line.replace(/^số\s*:?\s*/iu, ''));
  const [printed = ''] = linesOfPart(paragraphs, 'place-date');
  const { place, rawDate, date } = readPlaceAndDate(printed);
  return {
    number: raw === undefined || raw === '' ? null : { ...documentNumber(raw), raw },
    ...(others.length > 0 ? { otherNumbers: others } : {}),
    ...(place === null ? {} : { place }),
    ...(rawDate === null ? {} : { rawDate }),
    ...(date === null ? {} : { date }),
  };
}

/** Kính gửi, on one line or several. */
export function addresseesOf(paragraphs: readonly WordParagraph[]): string[] {
  return linesOfPart(paragraphs, 'addressee')
    .map((line) => line.replace(/^kính gửi\s*:?\s*/iu, ''))
    .map((line) => (/^[-–]\s/u.test(line) ? line.replace(/^[-–]\s*/u, '').replace(/[;.]$/u, '') : line))
    .filter((line) => line !== '');
}

/** Nơi nhận, with the ids of its lines. */
export function recipientsOf(
  paragraphs: readonly WordParagraph[],
  aliases: ReadonlyMap<string, string>,
): Recipient[] {
  const taken = new Set<string>();
  return paragraphs.flatMap((paragraph): Recipient[] => {
    if (partOfStyle(paragraph.style) !== 'recipient') return [];
    const text = words(paragraph)
      .replace(/^[-–]\s*/u, '')
      .replace(/[;.]$/u, '');
    const id = idOf(paragraph, 'recipient', aliases, taken);
    if (text === '' && id === null) return [];
    return [{ ...recipientOf(text), text, id: id ?? newId() }];
  });
}

const FIELDS: Readonly<Record<string, keyof Signatory>> = {
  authority: 'authority',
  position: 'position',
  'signed-note': 'note',
  'second-position': 'secondPosition',
  signer: 'name',
};

function signatoryOf(paragraphs: readonly WordParagraph[]): Signatory | null {
  const signatory: Signatory = {};
  for (const paragraph of paragraphs) {
    const field = FIELDS[partOfStyle(paragraph.style) ?? ''];
    const line = words(paragraph);
    if (field === undefined || line === '') continue;
    signatory[field] = signatory[field] === undefined ? line : `${signatory[field]} ${line}`;
  }
  return Object.keys(signatory).length > 0 ? signatory : null;
}

/** Signatures: one a column, from left to right. */
export function signatoriesOf(tables: readonly WordTable[]): Signatory[] {
  return tables.flatMap(({ rows }) => {
    const columns = new Map<number, WordParagraph[]>();
    for (const { column, blocks } of rows.flat()) {
      const own = columns.get(column) ?? [];
      own.push(...paragraphsIn(blocks));
      columns.set(column, own);
    }
    return Array.from(columns)
      .sort(([first], [second]) => first - second)
      .map(([, paragraphs]) => signatoryOf(paragraphs))
      .filter((signatory) => signatory !== null);
  });
}

/** All paragraphs in reading order, those in tables too. */
export function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap((cell) => paragraphsIn(cell.blocks)),
  );
}
