import type { Plan } from '@phoihop/plan';
import {
  baselineOf,
  busyPlan,
  linesOfPage,
  Office,
  type Placed,
  plansToPrint,
  type PrintedDocument,
} from '@phoihop/testing/office';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../docx/index.js';
import { layOut, matrixAppendix, type AppendedTable } from '../layout/index.js';
import { points } from '../metrics/text-width.js';
import { profileFor } from '../profile/index.js';
import { pagesOf, type Page } from './index.js';

/** What lines may stand away from each other, in points: a millimetre. */
const MILLIMETRE = 2.85;

/**
 * So many lines may be broken at another word: LibreOffice leaves room behind italics (a twelfth of their height), Word
 * does not; one such word moves the lines of its paragraph.
 */
const OTHERS = 2;

interface Printed {
  plan: Plan;
  tables: AppendedTable[];
}

const withMatrix = (plan: Plan): Printed => ({ plan, tables: [matrixAppendix(plan)!] });

const plans = new Map<string, Printed>([
  ...Array.from(plansToPrint(), ([name, plan]): [string, Printed] => [name, { plan, tables: [] }]),
  ['a plan with a matrix of 12 bodies', withMatrix(busyPlan(12, 30))],
  ['a plan with a matrix of 40 bodies', withMatrix(busyPlan(40, 60))],
]);
const office = new Office();
const printed = new Map<string, PrintedDocument>();

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const [name, { plan, tables }] of plans) files.set(name, (await writeDocx(plan, { tables }))!);
  for (const [name, pdf] of office.convert(files, 'pdf')) printed.set(name, office.measure(pdf));
});

afterAll(() => office.close());

const letters = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, '');

/** Lines of a page as we break them: their letters, and where they stand. Head and end stand side by side. */
function ownLines({ pieces, margins }: Page): { text: string; baseline: number }[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text' && piece.of === undefined
      ? piece.lines.map(({ stretches }, at) => ({
          text: letters(stretches.map(({ text }) => text).join('')),
          baseline: margins.top + piece.top + at * piece.lineHeight + piece.baseline,
        }))
      : [],
  );
}

describe.each(Array.from(plans))('pages as LibreOffice makes them, %s', (name, { plan, tables }) => {
  const profile = profileFor(plan);
  const pages = pagesOf(layOut(plan, profile, { tables }), profile);

  it('are as many', () => {
    expect(pages.length).toBe(printed.get(name)!.pages.length);
  });

  it('lie as they do, upright or across', () => {
    expect(pages.map(({ landscape }) => landscape)).toEqual(
      printed.get(name)!.pages.map(({ width, height }) => width > height),
    );
  });

  it('have the same lines at the same places', () => {
    let all = 0;
    const others: string[] = [];
    for (const [index, page] of pages.entries()) {
      const theirs = new Map<string, Placed[]>();
      for (const line of linesOfPage(printed.get(name)!.pages[index]!)) {
        const key = letters(line.text);
        theirs.set(key, [...(theirs.get(key) ?? []), line]);
      }
      for (const { text, baseline } of ownLines(page)) {
        if (text === '') continue;
        all++;
        const near = (theirs.get(text) ?? []).some(
          (line) => Math.abs(points(baselineOf(line)) - baseline) < MILLIMETRE,
        );
        if (!near) others.push(`page ${String(index + 1)}: ${text}`);
      }
    }
    expect(all).toBeGreaterThan(5);
    expect(others.length, others.join('\n')).toBeLessThanOrEqual(OTHERS);
  });
});
