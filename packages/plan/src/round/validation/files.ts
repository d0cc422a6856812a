import { toNfc } from '@phoihop/vietnamese/text';
import type { Paper, PaperFile } from '../model/index.js';

/** A file that is to go with a nomination: its first bytes tell what it is. */
export interface AttachedFile {
  id: string;
  /** The kind of paper that it is meant to be. */
  paper: string;
  /** The criterion that it is evidence for. */
  criterion?: string;
  /** As the computer that it comes from calls it. */
  name: string;
  /** Bytes. */
  size: number;
  /** The first bytes, `FILE_END` of them where there are as many. */
  head: Uint8Array;
  /** As many of the last bytes; without them, the end is not looked at. */
  tail?: Uint8Array;
}

/** How many bytes at either end tell what a file is. */
export const FILE_END = 1024;

export type FileType = PaperFile['type'];

/** How each type begins (PDF: ISO 32000-1, 7.5.2; PNG: ISO/IEC 15948, 5.2; JPEG: ITU-T T.81, Annex B). */
const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** What a file is, by its first bytes; its name and what a browser says count for nothing. */
export function fileType(head: Uint8Array): FileType | undefined {
  return BEGINNINGS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0];
}

/** With which bytes a file of a type begins. */
export function beginningOf(type: FileType): Uint8Array {
  return Uint8Array.from(BEGINNINGS.find(([each]) => each === type)?.[1] ?? []);
}

/** Markup of a page, which no browser would show from a PDF or a picture unless it took it for a page. */
const MARKUP = /<(?:!doctype html|html|script|iframe|\?php)[\s>]/iu;
/** The end of an archive (APPNOTE.TXT, 4.3.16), behind which up to 64 kB may stand; those that fool somebody have none. */
const ARCHIVE_END = 'PK\u0005\u0006';

const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Whether a file is something else besides what it begins as: a page, an archive. */
export function isMixed({ head, tail = new Uint8Array() }: Pick<AttachedFile, 'head' | 'tail'>): boolean {
  const end = lettersOf(tail);
  return MARKUP.test(lettersOf(head)) || MARKUP.test(end) || end.includes(ARCHIVE_END);
}

const MAX_NAME = 150;
/** Controls, and marks that turn the order of letters round. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Separators of folders, and what some systems keep for themselves. */
const DANGEROUS = /[/\\:*?"<>|]/gu;

/**
 * A file's name as it may be stored: NFC, no folders, no controls, at most 150 characters with its ending. Empty where
 * nothing is left of it.
 */
export function safeFileName(name: string): string {
  const last = toNfc(name).split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .replace(UNSEEN, '')
    .replace(DANGEROUS, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const letters = Array.from(clean);
  if (letters.length <= MAX_NAME) return clean;
  const ending = /\.[a-z0-9]{1,5}$/iu.exec(clean)?.[0] ?? '';
  return letters.slice(0, MAX_NAME - ending.length).join('') + ending;
}

/** A name as it may be shown when it may not be stored: without what turns the order of letters round. */
export function shownFileName(name: string): string {
  return toNfc(name).replace(UNSEEN, '');
}

export type FileFault = 'file-empty' | 'file-too-large' | 'file-type' | 'file-mixed' | 'file-name';

/** Why a file cannot be taken as a kind of paper; undefined where it can. */
export function fileFault(file: AttachedFile, paper: Paper): FileFault | undefined {
  if (/[/\\]/u.test(file.name) || safeFileName(file.name) === '') return 'file-name';
  if (file.size === 0) return 'file-empty';
  if (file.size > paper.maxBytes) return 'file-too-large';
  const type = fileType(file.head);
  if (type === undefined || !paper.types.includes(type)) return 'file-type';
  return isMixed(file) ? 'file-mixed' : undefined;
}
