import type { Plan } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { busyPlan, Office, type PrintedDocument, type PrintedPage } from '@phoihop/testing/office';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut, matrixAppendix, type TableBlock } from '../layout/index.js';
import { profileFor } from '../profile/index.js';
import { writeDocx } from './index.js';

const MILLIMETRE = 1;

const plans = new Map<string, Plan>([
  ['six bodies', matrixPlanFile().plan],
  ['12 bodies', busyPlan(12, 30)],
  ['40 bodies', busyPlan(40, 60)],
]);

const office = new Office();
const printed = new Map<string, PrintedDocument>();

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const [name, plan] of plans)
    files.set(name, (await writeDocx(plan, { tables: [matrixAppendix(plan)!] }))!);
  for (const [name, pdf] of office.convert(files, 'pdf')) {
    const { pages } = office.measure(pdf);
    printed.set(name, office.measure(pdf, Array.from(pages.keys())));
  }
});

afterAll(() => office.close());

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

describe.each(Array.from(plans))('the matrix of %s, printed', (name, plan) => {
  const { margins } = profileFor(plan).page;
  const tables = layOut(plan, undefined, { tables: [matrixAppendix(plan)!] })
    .sections.at(-1)!
    .blocks.filter((block): block is TableBlock => block.kind === 'table');
  const across = (): PrintedPage[] => printed.get(name)!.pages.filter(({ width, height }) => width > height);
  const isNumber = ({ text, bottom }: PrintedPage['words'][number]): boolean =>
    bottom < margins.top && /^\d+$/u.test(text);

  it('lies across on A4, within its margins, numbered from 1', () => {
    expect(across().length).toBeGreaterThan(0);
    for (const [index, page] of across().entries()) {
      expect(page.width).toBeCloseTo(297, 0);
      expect(page.height).toBeCloseTo(210, 0);
      const text = page.words.filter((word) => !isNumber(word));
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(margins.left - MILLIMETRE);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(
        page.width - margins.right + MILLIMETRE,
      );
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(
        page.height - margins.bottom + MILLIMETRE,
      );
      expect(page.words.find(isNumber)?.text).toBe(index === 0 ? undefined : String(index + 1));
    }
  });

  it('has each table as wide as it was laid out', () => {
    const rules = across().flatMap((page) => page.rules);
    for (const { widths } of tables) {
      const width = widths.reduce((sum, each) => sum + each, 0);
      const longest = rules.filter((rule) => Math.abs(rule.right - rule.left - width) < MILLIMETRE);
      expect(longest.length).toBeGreaterThan(0);
      for (const { left } of longest) expect(Math.abs(left - margins.left)).toBeLessThan(MILLIMETRE);
    }
  });

  it('repeats the heads on every page', () => {
    for (const page of across()) {
      const words = page.words.map(({ text }) => text);
      // A page may hold no more than what stands below the table.
      if (words.filter((text) => !/^[CP,]+$/u.test(text)).length > 40) expect(words).toContain('TT');
    }
  });

  it('shows every body, every task and every role', () => {
    const words = across().flatMap((page) => page.words);
    const printedWords = new Set(words.map(({ text }) => text));
    for (const { head, rows } of tables) {
      const texts = [...head.flat(), ...rows.flatMap((row) => row.slice(0, 2))].map(({ text }) => text);
      const missing = texts.filter((text) => wordsOf(text).some((word) => !printedWords.has(word)));
      expect(missing).toEqual([]);
    }
    const roles = (letter: string): number =>
      tables.flatMap(({ rows }) => rows.flat()).filter(({ text }) => text === letter).length;
    for (const letter of ['C', 'P'])
      expect(words.filter(({ text }) => text === letter).length).toBe(roles(letter));
  });
});
