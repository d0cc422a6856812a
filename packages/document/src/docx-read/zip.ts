import { accept, refuse, type Result } from '@phoihop/plan';
import { Inflate } from 'fflate';
import { docxLimits, type DocxCode } from './codes.js';

/** An entry of the directory at the end of a ZIP file. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** So many packed bytes are unpacked in one go: they become at most a thousand times as many. */
const SLICE = 8192;

function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** The entries of a ZIP file; null where its directory is missing or leads out of the file. */
function entriesOf(view: DataView): Entry[] | null {
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > docxLimits.parts) return null;
  const entries: Entry[] = [];
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const bytes = new Uint8Array(
      view.buffer,
      view.byteOffset + at + 46,
      Math.min(name ?? 0, view.byteLength - at - 46),
    );
    entries.push({
      name: decoder.decode(bytes).replace(/^\//u, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The packed bytes of an entry; null where they lie outside of the file. */
function packedBytes(view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > view.byteLength
    ? null
    : new Uint8Array(view.buffer, view.byteOffset + start, packed);
}

/** What unpacks, however much a file says that it is: it ends as soon as `room` bytes are passed. */
function* inflated(
  bytes: Uint8Array,
  room: number,
): Generator<undefined, Uint8Array | 'damaged' | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= room) chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += SLICE) {
    try {
      inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    } catch {
      return 'damaged';
    }
    if (length > room) return 'too-large';
    yield;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export interface ZipParts {
  names: readonly string[];
  /** The parts that were asked for and are there. */
  parts: Map<string, Uint8Array>;
}

/**
 * The parts of a ZIP file whose names `isWanted`; the others are not unpacked. Bounded in what it takes, whatever the
 * file says of itself. Yields between slices.
 */
export function* unzipped(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
): Generator<undefined, Result<ZipParts, DocxCode>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = entriesOf(view);
  if (!entries) return refuse('docx-damaged');
  const parts = new Map<string, Uint8Array>();
  let room: number = docxLimits.unpacked;
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const packed = packedBytes(view, entry);
    if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return refuse('docx-damaged');
    const bytes = entry.method === STORED ? packed : yield* inflated(packed, room);
    if (bytes === 'too-large' || (typeof bytes !== 'string' && bytes.length > room))
      return refuse('docx-too-large', { limit: docxLimits.unpacked });
    if (bytes === 'damaged' || bytes.length !== entry.size) return refuse('docx-damaged');
    room -= bytes.length;
    parts.set(entry.name, bytes);
  }
  return accept({ names: entries.map(({ name }) => name), parts });
}
