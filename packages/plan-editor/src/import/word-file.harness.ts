const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A record of a ZIP file: numbers of two or four bytes, then names and contents. */
function record(
  numbers: readonly (readonly [value: number, bytes: 2 | 4])[],
  ...rest: Uint8Array[]
): Uint8Array {
  const length = numbers.reduce((sum, [, bytes]) => sum + bytes, 0);
  const all = new Uint8Array(length + rest.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const [value, bytes] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  for (const part of rest) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A ZIP file whose parts are not packed, and without check sums: nothing here asks for them. */
function zipOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, content] = [encoder.encode(name), encoder.encode(text)];
    const sizes = [
      [0, 4],
      [content.length, 4],
      [content.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const;
    const file = record([[0x04034b50, 4], [20, 2], [0, 2], [0, 2], [0, 4], ...sizes], path, content);
    directory.push(
      record(
        [
          [0x02014b50, 4],
          [20, 2],
          [20, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          ...sizes,
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [offset, 4],
        ],
        path,
      ),
    );
    files.push(file);
    offset += file.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = directory.length;
  const end = record([
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return record([], ...files, ...directory, end) as Uint8Array<ArrayBuffer>;
}

/** A Word file of another program: what stands in its body, and further parts. */
export function wordFile(name: string, body: string, parts: Readonly<Record<string, string>> = {}): File {
  const document = `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
  return new File([zipOf({ '[Content_Types].xml': TYPES, 'word/document.xml': document, ...parts })], name);
}

/** Comments of a Word file, one paragraph each. */
export function wordComments(
  ...comments: readonly { author: string; text: string }[]
): Record<string, string> {
  const written = comments.map(
    ({ author, text }, id) =>
      `<w:comment w:id="${String(id)}" w:author="${author}" w:date="2026-03-03T09:00:00Z">${words(text)}</w:comment>`,
  );
  return { 'word/comments.xml': `<w:comments xmlns:w="${W}">${written.join('')}</w:comments>` };
}

/** A paragraph of plain words, or of what is given as it stands in the file. */
export function words(...content: string[]): string {
  const runs = content.map((each) =>
    each.startsWith('<') ? each : `<w:r><w:t xml:space="preserve">${each}</w:t></w:r>`,
  );
  return `<w:p>${runs.join('')}</w:p>`;
}

/** Words in the place of others, with the change tracked. */
export function tracked(before: string, after: string): string {
  const by = 'w:id="1" w:author="Lò Thị An" w:date="2026-03-02T09:00:00Z"';
  return `<w:del ${by}><w:r><w:delText>${before}</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>${after}</w:t></w:r></w:ins>`;
}
