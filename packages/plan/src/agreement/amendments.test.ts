import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { Plan } from '../model/plan.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { twoSidedPlan } from '../testing/agreement-plan.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { consolidatedPlan, markedPlan, type MarkedPlan } from './index.js';

const plan = (): Plan => twoSidedPlan().plan;

/** The texts that are left where one kind of mark is taken out: what a reader of one of both plans sees. */
function textsWithout({ plan: { items }, changes }: MarkedPlan, kind: 'added' | 'removed'): string[] {
  return items.flatMap(({ id, text }) => {
    const out = (changes.get(id) ?? []).filter((each) => each.kind === kind);
    if (out.some(({ from, to }) => from === 0 && to >= text.length))
      return text === '' || out.length > 0 ? [] : [''];
    let kept = '';
    let at = 0;
    for (const { from, to } of out) {
      kept += text.slice(at, from);
      at = to;
    }
    return [kept + text.slice(at)];
  });
}

const texts = ({ items }: Plan): string[] => items.map(({ text }) => text);

/** The plan with other items. */
function amended(change: (items: Plan['items']) => Plan['items']): Plan {
  const earlier = plan();
  return { ...earlier, items: change(earlier.items) };
}

describe('a plan with its amendments marked', () => {
  it('shows words, items and places of both', () => {
    const later = amended((items) =>
      items
        .filter(({ id }) => id !== 'mttq-viec')
        .map((item) =>
          item.id === 'hoi-nghi' ? { ...item, text: 'Hai cơ quan tổ chức 06 hội nghị tuyên truyền.' } : item,
        ),
    );
    const marked = markedPlan(plan(), later);
    expect(marked.plan.items.map(({ id }) => id)).toEqual([
      'chung',
      'hoi-nghi',
      'trach-nhiem',
      'mttq-phan',
      'mttq-viec~',
      'sdttg-phan',
      'sdttg-viec',
      'sdttg-viec-2',
    ]);
    const text = marked.plan.items[1]?.text ?? '';
    const words = marked.changes.get('hoi-nghi')?.map(({ from, to, kind }) => [kind, text.slice(from, to)]);
    expect(words).toEqual([
      ['removed', '04'],
      ['added', '06'],
    ]);
    expect(marked.changes.get('mttq-viec~')).toMatchObject([{ kind: 'removed' }]);
  });

  it('is one of the two plans where the marks of the other are taken out, whatever was changed', () => {
    const filled = (list: string[]): string[] => list.filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { maxLength: 20 }), (draws) => {
        let file = assignedPlanFile();
        const earlier = file.plan;
        for (const draw of draws) {
          const change = drawChange(file, draw);
          const next = change && applyChange(file, change);
          // Importing another plan leaves nothing to compare.
          if (next?.ok && change?.type !== 'plan/import') file = next.value;
        }
        const marked = markedPlan(earlier, file.plan);
        expect(filled(textsWithout(marked, 'removed'))).toEqual(filled(texts(file.plan)));
        expect(filled(textsWithout(marked, 'added'))).toEqual(filled(texts(earlier)));
      }),
      { numRuns: 150 },
    );
  });

  it('marks nothing where nothing differs', () => {
    expect(markedPlan(plan(), plan())).toEqual({ plan: plan(), changes: new Map() });
  });
});

describe('a consolidated plan', () => {
  const first = { version: 'a'.repeat(64), at: '2026-03-05T02:00:00Z', plan: plan() };

  it('is the plan itself where nothing was amended', () => {
    expect(consolidatedPlan([first])).toEqual({ plan: plan(), notes: [] });
    expect(() => consolidatedPlan([])).toThrow(RangeError);
  });

  it('notes at each item which amendment has altered it last, and keeps the number of what was dropped', () => {
    const second = {
      version: 'b'.repeat(64),
      at: '2026-06-10T20:00:00Z',
      plan: amended((items) =>
        items
          .filter(({ id }) => id !== 'sdttg-viec')
          .map((item) => (item.id === 'hoi-nghi' ? { ...item, text: 'Tổ chức 06 hội nghị.' } : item)),
      ),
    };
    const third = {
      version: 'c'.repeat(64),
      at: '2026-09-01T02:00:00Z',
      plan: {
        ...second.plan,
        items: second.plan.items.map((item) =>
          item.id === 'hoi-nghi' ? { ...item, text: 'Tổ chức 07 hội nghị.' } : item,
        ),
      },
    };
    const { plan: whole, notes } = consolidatedPlan([first, second, third]);
    expect(notes).toMatchObject([
      { item: 'hoi-nghi', kind: 'amended', version: third.version },
      { item: 'sdttg-viec', kind: 'removed', version: second.version },
    ]);
    const text = (id: string) => whole.items.find((item) => item.id === id);
    expect(text('hoi-nghi')?.text).toBe('Tổ chức 07 hội nghị. [1]');
    expect(text('sdttg-viec')).toMatchObject({ label: 'a)', text: '(Được bãi bỏ) [2]' });
    expect(whole.appendices.at(-1)?.items.map(({ text: note }) => note)).toEqual([
      'Mục này được sửa đổi theo bản sửa đổi, bổ sung đã được các bên thống nhất ngày 01/09/2026 (mã phiên bản cccccccc).',
      'Mục này được bãi bỏ theo bản sửa đổi, bổ sung đã được các bên thống nhất ngày 11/06/2026 (mã phiên bản bbbbbbbb).',
    ]);
  });
});
