import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import { waive } from '../gestures/review.js';
import { createPlanFile } from '../model/create.js';
import type { PlanFile } from '../model/plan-file.js';
import { readPlan } from '../read/read-plan.js';
import { ourDocuments, textOf } from '../read/testing/documents/index.js';
import { planFromTemplate, templateKinds } from '../templates/index.js';
import { item, planFile } from '../testing/builders.js';
import type { Check } from './check.js';
import { checkPlan, checkPlanInSlices } from './check-plan.js';
import { planChecks } from './plan-checks.js';
import { wellFormedPlans } from '../testing/checks/well-formed-plans.js';

const read = (text: string): PlanFile => createPlanFile(readPlan(text).plan);

function applied(file: PlanFile, change: Parameters<typeof applyChange>[1]): PlanFile {
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const SAMPLES = '../shared/samples/';
const documents = [
  ...ourDocuments.map((document) => ({ name: document.name, text: textOf(document) })),
  ...(existsSync(SAMPLES)
    ? readdirSync(SAMPLES).map((name) => ({ name, text: readFileSync(SAMPLES + name, 'utf8') }))
    : []),
];

/** A check of a host: words that its office does not write. */
const plainWords: Check = {
  code: 'host-plain-words',
  tone: 'watch',
  findItem: ({ text }) => {
    const from = text.indexOf('trên tinh thần');
    return from < 0 ? [] : [{ from, to: from + 14 }];
  },
};

describe('findings', () => {
  const file = planFile({
    rawDate: 'ngày 2 tháng 6 năm 2026',
    place: 'Sông Lam',
    items: [
      item('a', 1, 'I.', 'Giao sở tài chính, trên tinh thần tiết kiệm, lập dự toán theo khoản 1 điều 4.'),
      item('b', 1, 'III.', 'Kinh phí'),
    ],
  });

  it('stand in reading order: head, body by place, signatures, recipients', () => {
    const { findings } = checkPlan(file, { checks: [...planChecks].reverse() });
    expect(findings.map(({ check }) => check)).toEqual([
      'date-form',
      'capitals-body',
      'capitals-article',
      'numbering-skipped',
      'end-mark-missing',
      'signatures-none',
      'recipients-none',
    ]);
  });

  it('say why, and offer the change that mends them', () => {
    const [first] = checkPlan(file).findings;
    expect(first).toMatchObject({
      tone: 'fault',
      basis: { decree: '30/2020/NĐ-CP', article: 'điểm b khoản 4 Mục II Phần I Phụ lục I' },
      fix: { type: 'plan/field', field: 'rawDate', after: 'ngày 02 tháng 6 năm 2026' },
    });
  });

  it('do not hold the decree against a paper of the party', () => {
    const { findings } = checkPlan(planFile({ number: { value: 15, raw: '15-KH/ĐU' } }));
    expect(findings.map(({ check, basis }) => [check, basis])).toEqual([
      ['signatures-none', undefined],
      ['recipients-none', undefined],
    ]);
  });

  it('of a host’s own check stand among the others; any check can be switched off', () => {
    const { findings } = checkPlan(file, {
      checks: [...planChecks, plainWords],
      off: ['date-form', 'capitals-article', 'signatures-none', 'recipients-none'],
    });
    expect(findings.map(({ check, item: id, from }) => [check, id, from])).toEqual([
      ['capitals-body', 'a', 5],
      ['host-plain-words', 'a', 19],
      ['numbering-skipped', 'b', undefined],
      ['end-mark-missing', 'b', 8],
    ]);
  });

  it('that are waived stand apart, with the reason, and only on their item', () => {
    const stamp = { id: 'w', at: '2026-03-09T02:00:00Z' };
    const skipped = applied(file, waive('numbering-skipped', 'b', 'Mục II đã bỏ.', stamp));
    const { findings, waived } = checkPlan(skipped);
    expect(waived).toMatchObject([
      { check: 'numbering-skipped', item: 'b', waiver: { reason: 'Mục II đã bỏ.' } },
    ]);
    expect(findings.map(({ check }) => check)).not.toContain('numbering-skipped');
    const other = applied(file, waive('numbering-skipped', 'a', 'Mục khác.', stamp));
    expect(checkPlan(other).waived).toEqual([]);
    const whole = applied(file, waive('recipients-none', null, 'Gửi theo danh sách riêng.', stamp));
    expect(checkPlan(whole).waived).toMatchObject([{ check: 'recipients-none' }]);
  });

  it('of a draft look at the day that the caller tells', () => {
    const agency = {
      id: 'x',
      name: 'Ban Dân tộc',
      aliases: [],
      kind: 'body' as const,
      validTo: '2025-02-28',
    };
    const draft = planFile({
      agencies: [agency],
      issuers: [{ superior: [], name: 'BAN DÂN TỘC', agency: 'x' }],
    });
    const codes = (today?: string): string[] =>
      checkPlan(draft, today === undefined ? {} : { today }).findings.map(({ check }) => check);
    expect(codes('2026-03-02')).toContain('agency-ended');
    expect(codes('2024-03-02')).not.toContain('agency-ended');
    expect(codes()).not.toContain('agency-ended');
  });
});

describe('after a change', () => {
  it('checks of single items look at the changed item only', () => {
    let asked = 0;
    const counting: Check = {
      code: 'counting',
      tone: 'watch',
      findItem: () => {
        asked++;
        return [];
      },
    };
    const count = 2_000;
    const file = planFile(Array.from({ length: count }, (_, at) => item(`i${String(at)}`, 1, '-')));
    checkPlan(file, { checks: [counting] });
    expect(asked).toBe(count);
    const edited = applied(file, {
      type: 'item/text',
      part: 'text',
      item: 'i1000',
      before: 'Nội dung i1000',
      after: 'Nội dung khác',
    });
    checkPlan(edited, { checks: [counting] });
    expect(asked).toBe(count + 1);
    // Another day of the plan may change what is found anywhere.
    checkPlan({ ...edited, plan: { ...edited.plan, date: '2026-03-02' } }, { checks: [counting] });
    expect(asked).toBe(2 * count + 1);
  });

  it('finds the same as if it had never looked before', () => {
    const file = read(documents.map(({ text }) => text).find((text) => text.includes('104/UBND-KH')) ?? '');
    expect(checkPlan(file).findings.length).toBeGreaterThan(1);
    const earlier = { ...file, plan: { ...file.plan, date: '2030-01-01' } };
    checkPlan(earlier);
    const fresh = JSON.parse(JSON.stringify(file)) as PlanFile;
    expect(checkPlan(file)).toEqual(checkPlan(fresh));
  });
});

describe('checking in slices', () => {
  const long = (): PlanFile =>
    planFile(
      Array.from({ length: 800 }, (_, at) =>
        item(
          `i${String(at)}`,
          2,
          `${String(at)}.`,
          `Giao sở tài chính, Ủy Ban Nhân Dân xã số ${String(at)}.`,
        ),
      ),
    );

  it('finds the same, and tells how far it is', async () => {
    const shares: number[] = [];
    const file = long();
    const found = await checkPlanInSlices(file, {}, { progress: (share) => shares.push(share) });
    expect(found).toEqual(checkPlan(JSON.parse(JSON.stringify(file)) as PlanFile));
    expect(shares).toEqual([...shares].sort((first, second) => first - second));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('lets checks of the whole prepare each item beforehand', async () => {
    const prepared: string[] = [];
    const counting: Check = {
      code: 'counting',
      tone: 'watch',
      prepareItem: ({ id }) => prepared.push(id),
      findPlan: ({ items }) => (prepared.length === items.length ? [] : [{}]),
    };
    const found = await checkPlanInSlices(long(), { checks: [counting] });
    expect(found?.findings).toEqual([]);
    expect(prepared).toHaveLength(800);
  });

  it('ends when it is told to', async () => {
    const signal = { aborted: false };
    const slow: Check = {
      code: 'slow',
      tone: 'watch',
      findItem: () => {
        for (const until = performance.now() + 10; performance.now() < until;);
        return [];
      },
    };
    const checking = checkPlanInSlices(
      long(),
      { checks: [slow] },
      { signal, progress: () => (signal.aborted = true) },
    );
    expect(await checking).toBeNull();
  });
});

describe.each(wellFormedPlans)('$name, well written', (document) => {
  it('is read as its writer meant it, and gives nothing to find', () => {
    const file = read(document.text);
    expect(file.plan.signatories.length).toBeGreaterThan(0);
    expect(checkPlan(file).findings).toEqual([]);
  });
});

describe.each(templateKinds)('a new plan from the template %s', (kind) => {
  it('lacks nothing but what its blanks ask for', () => {
    const file = planFromTemplate(kind, { today: '2026-03-02', subject: 'dân tộc', place: 'Sông Lam' });
    const codes = new Set(checkPlan(file).findings.map(({ check }) => check));
    expect([...codes].sort()).toEqual(['blank-left', 'signature-no-name']);
  });
});

describe.each(documents)('what is found in $name', ({ text }) => {
  const file = read(text);
  const { findings } = checkPlan(file);

  it('lies where it says', () => {
    for (const { item: id, from = 0, to = 0, params } of findings) {
      const words = file.plan.items.find((each) => each.id === id)?.text.slice(from, to);
      if (to > 0 && typeof params.proposed === 'string') expect(words).toBe(params.printed);
    }
  });

  it('is mended by the change that it offers', () => {
    for (const { check, item: id, fix } of findings) {
      if (!fix) continue;
      const count = (of: PlanFile): number =>
        checkPlan(of).findings.filter((each) => each.check === check && each.item === id).length;
      expect(count(applied(file, fix))).toBeLessThan(count(file));
    }
  });
});
