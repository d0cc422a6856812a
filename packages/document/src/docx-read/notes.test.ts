import { samplePlanFile } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../docx/index.js';
import { partsOf } from '../docx/package.js';
import { docxOf, packageOf, paragraphs } from '../testing/docx-files.js';
import { readDocx, type DocxReading, type DocxReadOptions } from './index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = paragraphs('KẾ HOẠCH', 'Công tác dân tộc năm 2026', 'I. NHIỆM VỤ');

type By = readonly [author: string, day: string];
const AN: By = ['Lò Thị An', '2026-03-02T09:00:00Z'];
const BINH: By = ['Vi Văn Bình', '2026-03-03T09:00:00Z'];

const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const marked = (name: string, [author, day]: By, content: string): string =>
  `<w:${name} w:id="9" w:author="${author}" w:date="${day}">${content}</w:${name}>`;
const inserted = (text: string, by = AN): string => marked('ins', by, words(text));
const deleted = (text: string, by = AN): string =>
  marked('del', by, words(text).replaceAll('w:t', 'w:delText'));
const paragraph = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;

const TRACKED =
  HEAD +
  paragraph(words('1. Tổ chức '), deleted('04'), inserted('05'), words(' hội nghị '), inserted('lớn', BINH)) +
  paragraph(words('2. Phát '), deleted('500 '), words('tờ gấp.'));

async function reading(file: Uint8Array, options?: DocxReadOptions): Promise<DocxReading> {
  const read = await readDocx(file, options);
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

async function textOf(body: string, options?: DocxReadOptions): Promise<string> {
  const read = await reading(docxOf(body), options);
  return read.as === 'foreign' ? read.read.text.split('\n').slice(3).join('\n') : '';
}

describe('changes that were tracked', () => {
  it('are told one by one, with who made them, when, and on which line', async () => {
    const { changes } = await reading(docxOf(TRACKED));
    expect(changes).toEqual([
      { id: '1', before: '04', after: '05', author: AN[0], at: AN[1], line: 4 },
      { id: '2', before: '', after: 'lớn', author: BINH[0], at: BINH[1], line: 4 },
      { id: '3', before: '500 ', after: '', author: AN[0], at: AN[1], line: 5 },
    ]);
  });

  it('are made, each but those that are rejected', async () => {
    expect(await textOf(TRACKED)).toBe('1. Tổ chức 05 hội nghị lớn\n2. Phát tờ gấp.');
    expect(await textOf(TRACKED, { rejected: ['1'] })).toBe('1. Tổ chức 04 hội nghị lớn\n2. Phát tờ gấp.');
    expect(await textOf(TRACKED, { rejected: ['2', '3'] })).toBe(
      '1. Tổ chức 05 hội nghị \n2. Phát 500 tờ gấp.',
    );
    expect(await textOf(TRACKED, { rejected: 'all' })).toBe('1. Tổ chức 04 hội nghị \n2. Phát 500 tờ gấp.');
  });

  it('keep their ids, whichever are rejected', async () => {
    const all = (await reading(docxOf(TRACKED))).changes;
    expect((await reading(docxOf(TRACKED), { rejected: ['1', '3'] })).changes).toEqual(all);
  });

  it('of words that were moved are one: they stand at one place, never at both or at none', async () => {
    const moved =
      HEAD +
      paragraph(marked('moveFrom', AN, words('1. Việc một.'))) +
      paragraph(words('2. Việc hai.')) +
      paragraph(marked('moveTo', AN, words('1. Việc một.')));
    const { changes } = await reading(docxOf(moved));
    expect(changes).toMatchObject([{ before: '1. Việc một.', after: '1. Việc một.' }]);
    expect((await textOf(moved)).trim()).toBe('2. Việc hai.\n1. Việc một.');
    expect((await textOf(moved, { rejected: ['1'] })).trim()).toBe('1. Việc một.\n2. Việc hai.');
  });
});

describe('comments', () => {
  const comments = `<w:comments ${W}><w:comment w:id="3" w:author="Vi Văn Bình" w:date="2026-03-03T09:00:00Z">${paragraphs('Xem lại số liệu', 'Hỏi Sở Tài chính')}</w:comment><w:comment w:id="4">${paragraphs('Không rõ')}</w:comment></w:comments>`;
  const body =
    HEAD +
    paragraph(
      words('1. Phát '),
      '<w:commentRangeStart w:id="3"/>',
      words('500 tờ gấp'),
      '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>',
      words('.'),
    ) +
    paragraph(words('2. Tổ chức hội nghị.'), '<w:r><w:commentReference w:id="4"/></w:r>');

  it('are told with the words and the line that they are about', async () => {
    const read = await reading(docxOf(body, { 'word/comments.xml': comments }));
    expect(read.comments).toEqual([
      {
        id: '3',
        text: 'Xem lại số liệu\nHỏi Sở Tài chính',
        quoted: '500 tờ gấp',
        author: 'Vi Văn Bình',
        at: '2026-03-03T09:00:00Z',
        line: 4,
      },
      { id: '4', text: 'Không rõ', quoted: '', line: 5 },
    ]);
    expect(read.as === 'foreign' && read.read.text).not.toContain('Xem lại');
  });
});

describe('a file of ours that was edited with changes tracked', () => {
  it('tells the item of each change, which can be rejected', async () => {
    const { plan } = samplePlanFile();
    const parts = partsOf((await writeDocx(plan))!);
    const item = plan.items.find(({ text }) => text.includes('hội nghị'))!;
    const document = parts
      .get('word/document.xml')!
      .replace(/<w:t[^>]*>([^<]*)hội nghị([^<]*)<\/w:t><\/w:r>/u, (_, before: string, after: string) =>
        [
          `<w:t xml:space="preserve">${before}</w:t></w:r>`,
          deleted('hội nghị'),
          inserted('cuộc họp'),
          words(after),
        ].join(''),
      );
    const file = packageOf({ ...Object.fromEntries(parts), 'word/document.xml': document });
    const edited = await reading(file);
    expect(edited).toMatchObject({
      as: 'issued',
      changes: [{ before: 'hội nghị', after: 'cuộc họp', item: item.id }],
    });
    const textIn = (read: DocxReading): string | undefined =>
      read.as === 'issued' ? read.plan.items.find(({ id }) => id === item.id)?.text : undefined;
    expect(textIn(edited)).toBe(item.text.replace('hội nghị', 'cuộc họp'));
    expect(textIn(await reading(file, { rejected: ['1'] }))).toBe(item.text);
  });
});

describe('a footnote that was added to a file of ours', () => {
  it('is kept behind the plan, with its mark in the text', async () => {
    const parts = partsOf((await writeDocx(samplePlanFile().plan))!);
    const document = parts
      .get('word/document.xml')!
      .replace(
        'hội nghị',
        'hội nghị</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t xml:space="preserve">',
      );
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="7">${paragraphs('Tại hai xã.')}</w:footnote></w:footnotes>`;
    const read = await reading(
      packageOf({
        ...Object.fromEntries(parts),
        'word/document.xml': document,
        'word/footnotes.xml': footnotes,
      }),
    );
    const plan = read.as === 'issued' ? read.plan : undefined;
    expect(plan?.items.some(({ text }) => text.includes('hội nghị[1]'))).toBe(true);
    expect(plan?.appendices.at(-1)?.items.map(({ text }) => text)).toEqual(['[1] Tại hai xã.']);
  });
});
