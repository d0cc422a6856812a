import type { Recipient, Signatory } from '../../model/plan.js';
import { isNational, titleKind } from '../header/header-patterns.js';
import type { ReadLine } from '../result.js';
import { isCapitals, type SourceLine } from '../source-line.js';
import {
  isAppendixStart,
  isAuthority,
  isName,
  isPosition,
  isSignedNote,
  recipientsHeading,
} from './end-patterns.js';
import { endColumns } from './end-columns.js';
import { recipientOf } from '../../recipients/printed-line.js';

export interface EndMatter {
  recipients: Recipient[];
  signatories: Signatory[];
  lines: ReadLine[];
  /** The index of the first line behind the end matter. */
  end: number;
}

/** A signature block while it is being read. */
interface OpenBlock {
  capitals: string[];
  note?: string;
  name?: string;
  second?: string;
}

const BULLET = /^[-–+*•]\s*/u;

/** Reads Nơi nhận and signature blocks in whichever order they stand, from `start` on. */
export function readEndMatter(
  lines: readonly SourceLine[],
  start: number,
  noise: ReadonlySet<number>,
): EndMatter {
  const read: ReadLine[] = [];
  const recipients: string[][] = [];
  const blocks: OpenBlock[] = [];
  let inRecipients = false;
  const columns = endColumns(lines.slice(start));
  let index = 0;
  const note = (line: number, as: ReadLine['as']): void => {
    read.push({ line, as });
  };
  for (; index < columns.length; index++) {
    const { line = 0, text = '' } = columns[index] ?? {};
    const heading = recipientsHeading(text);
    if (text === '') note(line, 'blank');
    else if (heading !== null) {
      inRecipients = true;
      if (heading !== '') recipients.push([heading.replace(BULLET, '')]);
      note(line, 'recipient');
    } else if (
      (recipients.length > 0 || blocks.some((block) => block.name !== undefined)) &&
      (isAppendixStart(text) || (blocks.at(-1)?.name !== undefined && opensPaper(columns, index)))
    )
      break;
    else if (inRecipients && BULLET.test(text)) {
      recipients.push([text.replace(BULLET, '')]);
      note(line, 'recipient');
    } else if (inRecipients && wraps(recipients, text)) {
      recipients.at(-1)?.push(text);
      note(line, 'recipient');
    } else if (noise.has(line)) note(line, 'noise');
    else if (takeSignature(blocks, text, () => nameFollows(columns, index + 1))) {
      inRecipients = false;
      note(line, 'signature');
    } else break;
  }
  const end = firstLeft(lines, columns.slice(index));
  return {
    recipients: recipients
      .flatMap((parts) => recipientOf(parts.join(' ')) ?? [])
      .map((recipient, place) => ({ id: `r${String(place + 1)}`, ...recipient })),
    signatories: blocks.map(signatoryOf).filter((signatory) => Object.keys(signatory).length > 0),
    lines: readOnce(read, end === undefined ? undefined : lines[end]?.line),
    end: end ?? lines.length,
  };
}

/** The index of the first line of which something was left; undefined where all was read. */
function firstLeft(lines: readonly SourceLine[], left: readonly SourceLine[]): number | undefined {
  const first = left.reduce((least, { line }) => Math.min(least, line), Number.POSITIVE_INFINITY);
  return left.length === 0 ? undefined : lines.findIndex(({ line }) => line === first);
}

/** Each line once and in order, though its columns were read one behind the other; none from `before` on. */
function readOnce(read: readonly ReadLine[], before: number | undefined): ReadLine[] {
  const once = new Map<number, ReadLine>();
  for (const each of read) if (!once.has(each.line)) once.set(each.line, each);
  return Array.from(once.values())
    .filter(({ line }) => before === undefined || line < before)
    .sort((first, second) => first.line - second.line);
}

/** Whether a line only carries on the recipient before it. */
function wraps(recipients: readonly string[][], text: string): boolean {
  const last = recipients.at(-1)?.at(-1);
  if (last === undefined) return !isCapitals(text) && !isName(text) && !isSignedNote(text);
  if (isCapitals(text) && text.length > 4) return false;
  if (isAuthority(text) || isSignedNote(text)) return false;
  return /^\p{Ll}/u.test(text) || (!/[;.]$/u.test(last) && !isName(text));
}

/** So many lines of another paper may stand above its Quốc hiệu. */
const LINES_ABOVE = 4;

/** Whether another paper begins behind the last name: its title, or its issuer above a further Quốc hiệu. */
function opensPaper(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!isCapitals(text) || isAuthority(text)) return false;
  if (titleKind(text) !== null && !nameFollows(lines, index + 1)) return true;
  const next = lines.slice(index + 1, index + 1 + LINES_ABOVE * 2).filter((line) => line.text !== '');
  return next.slice(0, LINES_ABOVE).some((line) => isNational(line.text));
}

/** Adds a line to the signature blocks; false where it belongs to none. */
function takeSignature(blocks: OpenBlock[], text: string, nameFollows: () => boolean): boolean {
  const open = blocks.at(-1);
  const closed = open === undefined || open.name !== undefined;
  if (isSignedNote(text)) {
    if (closed) return false;
    open.note = text;
    return true;
  }
  if (isCapitals(text) && !/\d{3,}/u.test(text)) {
    if (!closed) open.capitals.push(text);
    else if (open && !isAuthority(text) && !nameFollows()) open.second = text;
    else blocks.push({ capitals: [text] });
    return true;
  }
  if (isName(text)) {
    if (closed) return false;
    open.name = text;
    return true;
  }
  return false;
}

/** Whether a name comes before anything else than capitals: then capitals open a further block. */
function nameFollows(lines: readonly SourceLine[], from: number): boolean {
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '' || isSignedNote(text)) continue;
    if (isName(text)) return true;
    if (!isCapitals(text)) return false;
  }
  return false;
}

/** TM. and KT. lines, or an agency's name above the position, are the authority; the last line the position. */
function signatoryOf({ capitals, note, name, second }: OpenBlock): Signatory {
  const lines = capitals.map((line) => line.replace(/\s+/gu, ' '));
  const cut =
    lines.length > 1
      ? lines.length - 1
      : lines[0] !== undefined && isAuthority(lines[0]) && !isPosition(lines[0])
        ? 1
        : 0;
  const authority = lines.slice(0, cut).join(' ');
  const position = lines.slice(cut).join(' ');
  return {
    ...(authority === '' ? {} : { authority }),
    ...(position === '' ? {} : { position }),
    ...(name === undefined ? {} : { name }),
    ...(second === undefined ? {} : { secondPosition: second }),
    ...(note === undefined ? {} : { note }),
  };
}
