import { markedPlan } from '@phoihop/plan/agreement';
import { twoSidedPlan } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { readDocx, type DocxReadOptions } from '../docx-read/index.js';
import { writeDocx } from './index.js';
import { partsOf } from './package.js';

const earlier = twoSidedPlan().plan;
const later = {
  ...earlier,
  items: earlier.items
    .filter(({ id }) => id !== 'sdttg-viec-2')
    .flatMap((item) => {
      if (item.id === 'hoi-nghi') {
        const added = { id: 'so-ket', level: 2, label: '2.', text: 'Sơ kết 6 tháng vào tháng 6.' };
        return [{ ...item, text: 'Hai cơ quan tổ chức 05 hội nghị tuyên truyền.' }, added];
      }
      return [item];
    }),
};
const marked = markedPlan(earlier, later);

/** What an item says in a file that is read again, its changes taken as made or as not made. */
async function textsIn(bytes: Uint8Array, options: DocxReadOptions): Promise<string[]> {
  const read = await readDocx(bytes, options);
  if (!read?.ok || read.value.as !== 'issued') throw new Error('not one of ours');
  return read.value.plan.items.map(({ text }) => text).filter((text) => text !== '');
}

describe('amendments as tracked changes', () => {
  it('are Word’s own: accepted they give the later plan, rejected the earlier', async () => {
    const bytes = (await writeDocx(marked.plan, {
      changes: marked.changes,
      changedBy: 'Các bên',
      at: '2026-06-10T02:00:00Z',
    }))!;
    const document = partsOf(bytes).get('word/document.xml') ?? '';
    expect(document).toMatch(/<w:ins [^>]*w:author="Các bên"[^>]*w:date="2026-06-10T02:00:00Z"/u);
    expect(document).toMatch(/<w:delText[^>]*>04<\/w:delText>/u);
    const ids = Array.from(document.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await textsIn(bytes, {})).toEqual(later.items.map(({ text }) => text));
    expect(await textsIn(bytes, { rejected: 'all' })).toEqual(earlier.items.map(({ text }) => text));
  });

  it('are none where nothing is marked', async () => {
    const document = partsOf((await writeDocx(later))!).get('word/document.xml') ?? '';
    expect(document).not.toMatch(/<w:(ins|del) /u);
  });
});
