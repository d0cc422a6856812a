/** As many bytes as a Word file may have: what `readDocx` takes. */
export const LARGEST_FILE = 50_000_000;

/** ZIP, as DOCX and ODT are, and the compound file of Word 97–2003 and of files with a password. */
const BEGINNINGS = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether a file is one of a word processor, and not a text; what `readDocx` cannot read it says itself. */
export function isWordFile(name: string, bytes: Uint8Array): boolean {
  return (
    /\.(?:docx?|docm|dotx?|dotm|odt|rtf|pdf)$/iu.test(name) ||
    BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))
  );
}
