import { samplePlanFile } from '@phoihop/plan/testing';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
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

  it('ends when it is given up', async () => {
    const long = docxOf(
      paragraphs(...Array.from({ length: 20_000 }, (_, index) => `Việc số ${String(index)}`)),
    );
    const controller = new AbortController();
    const progress = (): void => controller.abort();
    expect(await readDocx(long, { signal: controller.signal, progress })).toBeNull();
  });
});
