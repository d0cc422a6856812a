import { planFromTemplate, templateKinds } from '@phoihop/plan/templates';
import { Office } from '@phoihop/testing/office';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainTextOfItems } from '../copy/plain-text-of-items.js';
import { OUR_PLANS } from '../testing/plans.js';
import { EXCEL, GOOGLE, LIBREOFFICE, WEB, WORD } from '../testing/sources.js';
import { readDocx } from './index.js';

const office = new Office();

/** Plans as plain text, which LibreOffice opens and saves as DOCX. */
const texts = new Map<string, string>([
  ...OUR_PLANS.map((text, index): [string, string] => [`plan ${String(index + 1)}`, text]),
  ...templateKinds.map((kind): [string, string] => {
    const { plan } = planFromTemplate(kind, { today: '2026-03-02' });
    return [kind, `${plan.title}\n${plan.subject}\n\n${plainTextOfItems(plan.items)}`];
  }),
]);

/** Sections as HTML, as other programs write it. */
const pages = new Map<string, string>([
  ['Word', WORD],
  ['Google Docs', GOOGLE],
  ['LibreOffice', LIBREOFFICE],
  ['Excel', EXCEL],
  ['a web page', WEB],
]);

/** Words that must come through of the sections in HTML. */
const words: Readonly<Record<string, string[]>> = {
  Word: [
    'NỘI DUNG PHỐI HỢP',
    'Tổ chức',
    'hội nghị',
    'Phát',
    '500 tờ gấp',
    'Cho học sinh',
    'Hai cơ quan sơ kết',
  ],
  'Google Docs': ['NỘI DUNG PHỐI HỢP', 'Tổ chức', '500 tờ gấp', 'Bằng tiếng Việt', 'Cho cán bộ thôn'],
  LibreOffice: ['NỘI DUNG PHỐI HỢP', 'các xã vùng cao Nậm Khoai', 'Cho học sinh', 'Hai cơ quan sơ kết'],
  Excel: ['Tổ chức 04 hội nghị', 'Biểu dương người có uy tín', 'Sở Nội vụ', 'Sở Tài chính', 'Quý II/2026'],
  'a web page': ['Mục đích', 'Nâng cao nhận thức của đồng bào', 'Tổ chức hội nghị', 'Phát tờ gấp'],
};

const files = new Map<string, Uint8Array>();

beforeAll(() => {
  for (const [name, file] of office.saved(texts, 'txt')) files.set(name, file);
  for (const [name, file] of office.saved(pages, 'html')) files.set(name, file);
});

afterAll(() => office.close());

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00a0]+/gu, '');
}

async function textOf(name: string): Promise<string> {
  const read = await readDocx(files.get(name)!);
  if (!read?.ok || read.value.as !== 'foreign') throw new Error(JSON.stringify(read));
  return read.value.read.text;
}

describe('a DOCX that LibreOffice has made', () => {
  it.each(Array.from(texts.keys()))('of the text of %s keeps every line', async (name) => {
    const text = folded(await textOf(name));
    for (const line of texts.get(name)!.split('\n')) expect(text).toContain(folded(line));
  });

  it.each(Array.from(pages.keys()))('of a page of %s keeps its words', async (name) => {
    const text = folded(await textOf(name));
    for (const each of words[name]!) expect(text).toContain(folded(each));
  });
});
