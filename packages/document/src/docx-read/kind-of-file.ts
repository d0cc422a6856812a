import { docxLimits, type DocxCode } from './codes.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: Word 97–2003, and what Office wraps around a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names in a compound file are in UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');

/** So much of a file is looked at for the names in it. */
const LOOKED_AT = 1 << 20;

function begins(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

function latin1(file: Uint8Array): string {
  return new TextDecoder('latin1').decode(file);
}

/** Why a file cannot be a DOCX, by its first bytes; null where it may be one. */
export function refusalByBytes(file: Uint8Array): DocxCode | null {
  if (file.length > docxLimits.bytes) return 'docx-too-large';
  if (begins(file, COMPOUND)) {
    // The directory may stand at the end.
    const [head, tail] = [file.subarray(0, LOOKED_AT), file.subarray(-LOOKED_AT)].map(latin1);
    return [head, tail].some((text) => text?.includes(ENCRYPTED)) ? 'docx-encrypted' : 'docx-legacy-doc';
  }
  if (!begins(file, ZIP)) return 'docx-not-docx';
  return latin1(file.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument')
    ? 'docx-odt'
    : null;
}

/** Why a package is no DOCX, by its parts; null where it is one. `types` is `[Content_Types].xml`. */
export function refusalByParts(names: readonly string[], types: string): DocxCode | null {
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name)) || /macroEnabled/iu.test(types))
    return 'docx-macros';
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'docx-odt';
  return names.includes('word/document.xml') ? null : 'docx-not-docx';
}
