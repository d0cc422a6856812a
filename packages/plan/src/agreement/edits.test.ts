import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { afterChange, consentedPlan, stateSpeaker, twoSidedPlan } from '../testing/agreement-plan.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { item } from '../testing/builders.js';
import { at, faultOf, front, proposed, text } from './agreement.harness.js';
import { acceptProposal, askedFor, proposalFor } from './index.js';

describe('an edit of a plan that lies before its sides', () => {
  const file = consentedPlan();
  const ownText = text('sdttg-viec', 'Biên soạn 500 cuốn tài liệu.', 'Biên soạn 600 cuốn tài liệu.');
  const jointText = text(
    'hoi-nghi',
    'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
    'Hai cơ quan tổ chức 05 hội nghị tuyên truyền.',
  );

  it('is free before that, and of one’s own part', () => {
    expect(faultOf(twoSidedPlan(), jointText, 'sdttg')).toBeNull();
    expect(faultOf(file, ownText, 'sdttg')).toBeNull();
    expect(faultOf(file, ownText, 'mttq')).toMatchObject({
      code: 'ask-other-side',
      params: { side: 'sdttg' },
    });
    expect(faultOf(file, ownText, null)).toMatchObject({ code: 'ask-other-side' });
  });

  const asks: readonly [string, PlanChange, string[]][] = [
    ['the joint part', jointText, ['mttq', 'sdttg']],
    [
      'the subject',
      { type: 'plan/head', part: 'text', field: 'subject', before: file.plan.subject, after: 'Khác' },
      ['mttq', 'sdttg'],
    ],
    [
      'an item of one’s own',
      { type: 'item/insert', part: 'text', after: 'sdttg-viec-2', items: [item('n', 3, 'c)')] },
      ['sdttg'],
    ],
    [
      'an item in the joint part',
      { type: 'item/insert', part: 'text', after: 'hoi-nghi', items: [item('n', 2, '2.')] },
      ['mttq', 'sdttg'],
    ],
    ['a removal', { type: 'item/remove', part: 'text', items: ['mttq-viec'] }, ['mttq']],
    [
      'a move within a part',
      { type: 'item/move', part: 'text', item: 'sdttg-viec', after: 'sdttg-viec-2', shift: 0 },
      ['sdttg'],
    ],
    [
      'a move to another part',
      { type: 'item/move', part: 'text', item: 'sdttg-viec', after: 'mttq-viec', shift: 0 },
      ['mttq', 'sdttg'],
    ],
    [
      'a level within a part',
      { type: 'item/level', part: 'text', item: 'sdttg-viec-2', shift: 1 },
      ['sdttg'],
    ],
    [
      'a level that leaves it',
      { type: 'item/level', part: 'text', item: 'sdttg-viec-2', shift: -2 },
      ['mttq', 'sdttg'],
    ],
    [
      'a role',
      {
        type: 'task/assignment',
        part: 'tasks',
        item: 'mttq-viec',
        agency: 'sdttg',
        role: 'coordinate',
        before: null,
        after: { agency: 'sdttg', role: 'coordinate' },
      },
      ['mttq'],
    ],
    [
      'a body',
      {
        type: 'agency/insert',
        part: 'tasks',
        agency: { id: 'x', name: 'Sở Nội vụ', aliases: [], kind: 'body' },
      },
      [],
    ],
    [
      'one’s own signature',
      {
        type: 'plan/field',
        part: 'text',
        field: 'signatories',
        before: file.plan.signatories,
        after: file.plan.signatories.map((each) =>
          each.agency === 'sdttg' ? { ...each, name: 'Lò Thị Hạnh' } : each,
        ),
      },
      ['sdttg'],
    ],
    [
      'labels alone',
      { type: 'item/labels', part: 'text', labels: [{ item: 'mttq-viec', before: 'a)', after: 'b)' }] },
      ['mttq'],
    ],
    [
      'a section among the others',
      { type: 'item/move', part: 'text', item: 'sdttg-phan', after: 'trach-nhiem', shift: 0 },
      ['mttq', 'sdttg'],
    ],
  ];
  for (const [what, change, sides] of asks) {
    it(`asks those whose part it alters: ${what}`, () => {
      const next = applyChange(file, change);
      expect(next.ok && Array.from(askedFor(file, next.value)).sort()).toEqual(sides);
    });
  }

  it('lets labels of others follow from what one adds', () => {
    const change: PlanChange = {
      type: 'batch',
      part: 'text',
      changes: [
        { type: 'item/insert', part: 'text', after: 'mttq-viec', items: [item('n', 3, 'b)')] },
        { type: 'item/labels', part: 'text', labels: [{ item: 'sdttg-phan', before: '2.', after: '3.' }] },
      ],
    };
    expect(faultOf(file, change, 'mttq')).toBeNull();
  });

  it('becomes a suggestion of other words; what is typed further takes its place', () => {
    const once = proposed(file, jointText, 'sdttg', 's1');
    expect(once.plan).toBe(file.plan);
    expect(once.review.suggestions).toMatchObject([{ id: 's1', side: 'sdttg', by: stateSpeaker }]);
    const twice = proposed(
      once,
      text('hoi-nghi', jointText.type === 'item/text' ? jointText.before : '', 'Khác.'),
      'sdttg',
      's2',
    );
    expect(twice.review.suggestions).toMatchObject([{ id: 's2', after: 'Khác.' }]);
  });

  it('becomes a proposal, which the other side may accept and the proposing one may not', () => {
    const change: PlanChange = { type: 'item/remove', part: 'text', items: ['hoi-nghi'] };
    const asked = proposed(file, change, 'sdttg');
    const acceptance = acceptProposal(asked, 'p1')!;
    expect(faultOf(asked, acceptance, 'sdttg')).toMatchObject({ code: 'ask-other-side' });
    expect(faultOf(asked, acceptance, 'mttq')).toBeNull();
    const done = afterChange(asked, acceptance);
    expect(done.plan.items.map(({ id }) => id)).not.toContain('hoi-nghi');
    expect(done.review.proposals).toBeUndefined();
    // What was accepted can be taken back, whole
    const back = invertChange(asked, acceptance);
    expect(faultOf(done, back, 'mttq')).toBeNull();
    expect(afterChange(done, back)).toEqual(asked);
  });

  it('is no acceptance where more is changed than was proposed', () => {
    const asked = proposed(file, jointText, 'sdttg', 's1');
    const accept = (after: string): PlanChange => ({
      type: 'suggestion/accept',
      part: 'text',
      suggestion: 's1',
      item: 'hoi-nghi',
      before: 'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
      after,
    });
    const whole = accept('Hai cơ quan tổ chức 05 hội nghị tuyên truyền.');
    expect(faultOf(asked, whole, 'mttq')).toBeNull();
    expect(faultOf(asked, whole, 'sdttg')).toMatchObject({ code: 'ask-other-side' });
    expect(faultOf(asked, accept('Hai cơ quan tổ chức 99 hội nghị.'), 'mttq')).toMatchObject({
      code: 'ask-other-side',
    });
    const done = afterChange(asked, whole);
    expect(faultOf(done, invertChange(asked, whole), 'mttq')).toBeNull();
    const more: PlanChange = {
      type: 'batch',
      part: 'text',
      changes: [
        { type: 'proposal/remove', part: 'text', proposal: 'p1' },
        { type: 'item/remove', part: 'text', items: ['hoi-nghi', 'chung'] },
      ],
    };
    const removal: PlanChange = { type: 'item/remove', part: 'text', items: ['hoi-nghi'] };
    expect(faultOf(proposed(file, removal, 'sdttg'), more, 'mttq')).toMatchObject({
      code: 'ask-other-side',
    });
  });

  it('cannot be had by closing, or by speaking for the other side', () => {
    const close: PlanChange = {
      type: 'agreement/consent',
      part: 'agreement',
      before: file.consent!,
      after: null,
    };
    expect(faultOf(file, close, 'mttq')).toMatchObject({ code: 'consent-stands' });
    const speakers = [{ agency: 'ai-do', side: 'sdttg' }];
    const speak: PlanChange = { ...close, after: { ...file.consent!, speakers } };
    expect(faultOf(file, speak, 'mttq')).toMatchObject({ code: 'another-side' });
    expect(faultOf(file, speak, 'sdttg')).toBeNull();
    const as = { type: 'proposal/insert', part: 'review', proposal: { id: 'p', at, side: 'sdttg' } } as const;
    const change = { type: 'item/remove', part: 'text', items: ['chung'] } as const;
    expect(faultOf(file, { ...as, proposal: { ...as.proposal, change } }, 'mttq')).toMatchObject({
      code: 'another-side',
    });
    const unread = { type: 'item/none', part: 'text' } as const;
    expect(faultOf(file, { ...as, proposal: { ...as.proposal, change: unread } }, 'sdttg')).toMatchObject({
      code: 'proposal-unread',
    });
  });

  it('never reaches another’s part, whatever is drawn: proposed, accepted and taken back it is the same', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { maxLength: 12 }), (draws) => {
        let current = file;
        for (const draw of draws) {
          const change = drawChange(current, draw);
          const next = change && applyChange(current, change);
          if (!change || !next?.ok || !['text', 'tasks'].includes(change.part)) continue;
          const asked = askedFor(current, next.value);
          const fault = faultOf(current, change, 'mttq');
          expect(fault === null || asked.has('sdttg')).toBe(true);
          if (fault === null) {
            if (!asked.has('sdttg')) current = next.value;
            continue;
          }
          // Proposed it changes nothing of the plan; accepted by the other side, just what was proposed
          const proposal = proposalFor(current, change, 'mttq', { ...front, id: `p${String(draw.a)}` });
          if (!proposal || change.type === 'item/text') continue;
          const waiting = afterChange(current, proposal);
          expect(waiting.plan).toBe(current.plan);
          const id = proposal.type === 'proposal/insert' ? proposal.proposal.id : '';
          const acceptance = acceptProposal(waiting, id);
          expect(acceptance).not.toBeNull();
          expect(faultOf(waiting, acceptance!, 'sdttg')).toBeNull();
          expect(afterChange(waiting, acceptance!).plan).toEqual(next.value.plan);
        }
      }),
      { numRuns: 60 },
    );
  });
});
