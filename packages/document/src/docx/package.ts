import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

/** The parts of a package by their names. */
export type Parts = Map<string, string>;

/** The parts of a package that the library has just made: few and small, as the body is not in it yet. */
export function partsOf(zip: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** So many bytes are packed in one go. */
const SLICE = 1 << 16;

/** A day that any program can read: ZIP counts from 1980. The file’s own properties say when it was made. */
const MTIME = new Date(1980, 0, 1);

/** The parts as one file, packed in slices: yields the share that is done, 0 to 1. `[Content_Types].xml` stands first. */
export function* packed(parts: Parts): Generator<number, Uint8Array> {
  const chunks: Uint8Array[] = [];
  const failures: Error[] = [];
  const zip = new Zip((failure, chunk) => {
    if (failure) failures.push(failure);
    else chunks.push(chunk);
  });
  const entries = Array.from(parts, ([name, text]) => ({ name, bytes: strToU8(text) }));
  const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 1);
  let done = 0;
  for (const { name, bytes } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    for (let at = 0; at < bytes.length || at === 0; at += SLICE) {
      const slice = bytes.subarray(at, at + SLICE);
      file.push(slice, at + SLICE >= bytes.length);
      done += slice.length;
      yield done / total;
    }
  }
  zip.end();
  if (failures[0]) throw failures[0];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}
