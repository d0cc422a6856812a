/**
 * Why a file is not read; `params` says more.
 * `docx-too-large`: the file, or what it unpacks to, is larger than `limit` bytes (a ZIP bomb ends here, too);
 * `docx-too-complex`: more than `limit` elements, or deeper than can be read;
 * `docx-encrypted`: protected by a password; `docx-legacy-doc`: a `.doc` of Word 97–2003;
 * `docx-odt`: an OpenDocument text; `docx-macros`: it brings programs of its own (`.docm`, `.dotm`);
 * `docx-unsafe`: its XML declares entities or a document type; `docx-damaged`: cut off or broken;
 * `docx-not-docx`: something else.
 */
export type DocxCode =
  | 'docx-too-large'
  | 'docx-too-complex'
  | 'docx-encrypted'
  | 'docx-legacy-doc'
  | 'docx-odt'
  | 'docx-macros'
  | 'docx-unsafe'
  | 'docx-damaged'
  | 'docx-not-docx';

/** What can be read: bytes of the file, bytes that are unpacked, elements and their depth, parts of the package. */
export const docxLimits = {
  bytes: 50_000_000,
  unpacked: 64_000_000,
  elements: 1_000_000,
  depth: 200,
  parts: 5_000,
} as const;
