import { samplePlanFile } from '@phoihop/plan/testing';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { writeDocx } from '../docx/index.js';
import { docxOf, packageOf, paragraphs } from '../testing/docx-files.js';
import { docxLimits, readDocx } from './index.js';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with the names of its streams, in UTF-16. */
function compound(...names: string[]): Uint8Array {
  const text = names.map((name) => Array.from(name, (letter) => `${letter}\0`).join('')).join('\0\0');
  return Uint8Array.from([...COMPOUND, ...new Uint8Array(512), ...strToU8(text, true)]);
}

/** The same package, its directory saying that a part is as large as `size`. */
function lyingAbout(file: Uint8Array, name: string, size: number): Uint8Array {
  const lie = file.slice();
  const view = new DataView(lie.buffer);
  const at = new TextDecoder('latin1').decode(lie).lastIndexOf(name) - 46;
  view.setUint32(at + 24, size, true);
  return lie;
}

/** A part that unpacks to `times` times 16 MB of blanks, and says so; a few kilobytes for each. */
function blanks(times: number): Uint8Array {
  const chunk = Buffer.alloc(1 << 24, ' ');
  const packed = deflateRawSync(chunk, { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([...new Array<Buffer>(times).fill(packed), deflateRawSync(Buffer.alloc(0))]);
}

/** The same package with a part that is packed already in the place of one that was stored. */
function withPacked(name: string, packed: Uint8Array, size: number): Uint8Array {
  const file = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: packed }, { level: 0 });
  const view = new DataView(file.buffer);
  const text = new TextDecoder('latin1').decode(file);
  for (const [at, method, whole] of [
    [text.indexOf(name) - 30, 8, 22],
    [text.lastIndexOf(name) - 46, 10, 24],
  ] as const) {
    view.setUint16(at + method, 8, true);
    view.setUint32(at + whole, size, true);
  }
  return file;
}

const own = (await writeDocx(samplePlanFile().plan))!;
const bomb = docxOf(`<w:p>${' '.repeat(docxLimits.unpacked + 1)}</w:p>`);
const entities = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&x;&b;</w:t></w:r></w:p></w:body></w:document>`;

describe('a file that cannot be read', () => {
  it.each<[string, string, Uint8Array]>([
    ['a ZIP bomb', 'docx-too-large', bomb],
    ['a ZIP bomb that says it is small', 'docx-too-large', lyingAbout(bomb, 'word/document.xml', 10)],
    [
      'a part that is shorter than it says',
      'docx-damaged',
      lyingAbout(docxOf(paragraphs('Một')), 'word/document.xml', 9999),
    ],
    ['a file that is too large', 'docx-too-large', new Uint8Array(docxLimits.bytes + 1)],
    ['XML with entities', 'docx-unsafe', docxOf('', { 'word/document.xml': entities })],
    ['XML with an undeclared entity', 'docx-damaged', docxOf(paragraphs('&xxe;'))],
    ['XML that is cut off', 'docx-damaged', docxOf('<w:p>')],
    ['XML without end', 'docx-too-complex', docxOf('<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
    ['a file with a password', 'docx-encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
    ['a .doc of Word 97', 'docx-legacy-doc', compound('WordDocument', '1Table')],
    [
      'an ODT',
      'docx-odt',
      packageOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<x/>',
        'META-INF/manifest.xml': '<x/>',
      }),
    ],
    ['a DOCM', 'docx-macros', docxOf(paragraphs('Một'), { 'word/vbaProject.bin': 'Sub AutoOpen()' })],
    [
      'a spreadsheet',
      'docx-not-docx',
      packageOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
    ],
    ['a picture', 'docx-not-docx', strToU8('\u0089PNG\r\n')],
    ['nothing', 'docx-not-docx', new Uint8Array(0)],
    ['half a file', 'docx-damaged', own.slice(0, own.length / 2)],
  ])('%s is refused with %s', async (_, code, file) => {
    expect(await readDocx(file)).toMatchObject({ ok: false, code });
  });

  it('never throws, wherever it is cut off or broken', async () => {
    const broken = fc.record({
      length: fc.integer({ min: 0, max: own.length }),
      flips: fc.array(fc.record({ at: fc.nat(own.length - 1), byte: fc.nat(255) }), { maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(broken, async ({ length, flips }) => {
        const file = own.slice(0, length);
        for (const { at, byte } of flips) if (at < length) file[at] = byte;
        const read = await readDocx(file);
        expect(read === null || typeof read.ok === 'boolean').toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('takes no more memory than it may, however much a ZIP bomb unpacks to', async () => {
    const times = 240;
    const huge = withPacked('word/document.xml', blanks(times), times << 24);
    expect(huge.length).toBeLessThan(10_000_000);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    });
    const progress = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    expect(await readDocx(huge, { progress })).toMatchObject({ ok: false, code: 'docx-too-large' });
    clearInterval(watch);
    // What it holds, and once more what was made on the way; four gigabytes were asked for.
    expect(most).toBeLessThan(3 * docxLimits.unpacked);
  });

  it('fetches nothing and runs nothing that it names', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
    const elsewhere = 'http://tracker.test/beacon';
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${elsewhere}.png" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${elsewhere}.dotm" TargetMode="External"/></Relationships>`;
    const body = `${paragraphs('KẾ HOẠCH', 'Công tác năm 2026', 'I. NHIỆM VỤ')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd "/c calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>1. Một việc.</w:t></w:r></w:p><w:altChunk r:id="r2"/>`;
    const read = await readDocx(docxOf(body, { 'word/_rels/document.xml.rels': relations }));
    expect(read).toMatchObject({ ok: true, value: { as: 'foreign' } });
    const text = read?.ok && read.value.as === 'foreign' ? read.value.read.text : '';
    expect(text).toContain('1. Một việc.');
    expect(text).not.toMatch(/DDEAUTO|tracker/u);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('ends when it is given up', async () => {
    const long = docxOf(
      paragraphs(...Array.from({ length: 20_000 }, (_, index) => `Việc số ${String(index)}`)),
    );
    const controller = new AbortController();
    const progress = (): void => controller.abort();
    expect(await readDocx(long, { signal: controller.signal, progress })).toBeNull();
  });
});
