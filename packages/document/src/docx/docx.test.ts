import { createPlan, createPlanFile } from '@phoihop/plan';
import { assignedPlanFile, item, samplePlanFile } from '@phoihop/plan/testing';
import { longReport } from '@phoihop/testing/office';
import { describe, expect, it } from 'vitest';
import { partyProfile } from '../profile/index.js';
import { writeDocx, type DocxOptions } from './index.js';
import { partsOf } from './package.js';

const { plan } = samplePlanFile();

async function partOf(name: string, of = plan, options?: DocxOptions): Promise<string> {
  return partsOf((await writeDocx(of, options))!).get(name) ?? '';
}

describe('a DOCX file', () => {
  it('is Vietnamese, in Times New Roman, with Word’s own headings in their order', async () => {
    const styles = await partOf('word/styles.xml');
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:lang w:val="vi-VN"/u);
    for (const level of [1, 2]) {
      const heading = new RegExp(
        `w:styleId="Heading${String(level)}"><w:name w:val="heading ${String(level)}"/>.*?<w:outlineLvl w:val="${String(level - 1)}"/>`,
        'u',
      );
      expect(styles).toMatch(heading);
    }
    expect(Array.from(styles.matchAll(/w:styleId="([^"]+)"/gu), ([, id]) => id)).toHaveLength(
      new Set(Array.from(styles.matchAll(/w:styleId="([^"]+)"/gu), ([, id]) => id)).size,
    );
  });

  it('has a bookmark for each item and line of Nơi nhận, with names that Word takes', async () => {
    const document = await partOf('word/document.xml');
    const names = Array.from(
      document.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/gu),
      ([, name = '']) => name,
    );
    expect(names).toHaveLength(plan.items.length + plan.recipients.length);
    for (const name of names) expect(name).toMatch(/^_phr?_\w{1,36}$/u);
    expect(new Set(names).size).toBe(names.length);
  });

  it('numbers pages from 2 on, and holds the end together', async () => {
    const document = await partOf('word/document.xml');
    expect(document).toContain('<w:titlePg/>');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(await partOf('word/header1.xml')).toMatch(/<w:instrText[^>]*>\s*PAGE\s*<\/w:instrText>/u);
    const end = document.slice(document.lastIndexOf('<w:tbl>'));
    expect(end.match(/<w:tr>/gu)).toHaveLength(3);
    expect(end.match(/<w:cantSplit\/>/gu)).toHaveLength(3);
  });

  it('has everything in NFC, and keeps what XML would take for its own', async () => {
    const odd = createPlan({ id: 'p', items: [item('a', 1, null, 'Hòa & <Bình> "]]>"'.normalize('NFD'))] });
    const document = await partOf('word/document.xml', odd);
    expect(document).toContain('Hòa &amp; &lt;Bình&gt;');
    expect(document).toBe(document.normalize('NFC'));
  });

  it('changes sides on even pages in the party’s form', async () => {
    expect(await partOf('word/settings.xml', plan, { profile: partyProfile })).toContain(
      '<w:mirrorMargins/>',
    );
    expect(await partOf('word/settings.xml')).not.toContain('mirrorMargins');
  });

  it('tells in its properties what it is, and when it was made', async () => {
    const core = await partOf('docProps/core.xml', plan, { at: '2026-05-30T02:00:00Z' });
    expect(core).toContain('<dc:title>KẾ HOẠCH PHỐI HỢP - Công tác dân tộc');
    expect(core.match(/2026-05-30T02:00:00Z/gu)).toHaveLength(2);
  });

  it('has the plan file in it only where a working copy was asked for', async () => {
    const file = assignedPlanFile();
    const names = async (options?: DocxOptions): Promise<string[]> =>
      Array.from(partsOf((await writeDocx(file.plan, options))!).keys()).filter((name) =>
        name.startsWith('customXml'),
      );
    expect(await names()).toEqual([]);
    expect(await names({ workingCopy: createPlanFile(file.plan) })).toHaveLength(3);
  });
});

describe('writing 2,000 items', () => {
  it('tells how far it is, and never goes back', async () => {
    const shares: number[] = [];
    const file = await writeDocx(longReport(2000), { progress: (share) => shares.push(share) });
    expect(file).toBeInstanceOf(Uint8Array);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((first, second) => first - second));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('ends when it is given up', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const progress = (share: number): void => {
      seen.push(share);
      if (seen.length === 3) controller.abort();
    };
    expect(await writeDocx(longReport(2000), { signal: controller.signal, progress })).toBeNull();
    expect(seen).toHaveLength(3);
  });
});
