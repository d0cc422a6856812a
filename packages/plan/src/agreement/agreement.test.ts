import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import {
  afterChange,
  consentedPlan,
  frontSpeaker,
  stateSpeaker,
  twoSidedPlan,
} from '../testing/agreement-plan.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { jointPlan } from '../testing/joint-plan.js';
import {
  agreementStateOf,
  agreeTo,
  canonicalJson,
  givePart,
  openConsent,
  partsOf,
  sideOfActor,
  sidesOfPlan,
  versionOf,
  withdrawAgreement,
} from './index.js';

import { agreed, at, faultOf, front, state, text } from './agreement.harness.js';

describe('the sides of a plan and their parts', () => {
  it('are those who issue it; people speak for theirs by id, by name, or as the file says', () => {
    const file = twoSidedPlan();
    expect(sidesOfPlan(file.plan).map(({ id }) => id)).toEqual(['mttq', 'sdttg']);
    expect(sideOfActor(file, { agency: 'sdttg' })).toBe('sdttg');
    expect(sideOfActor(file, { agency: 'Sở Dân tộc và Tôn giáo tỉnh Sông Lam' })).toBe('sdttg');
    expect(sideOfActor(file, { agency: 'so-123' })).toBeNull();
    expect(sideOfActor(file, undefined)).toBeNull();
    const speakers = [{ agency: 'so-123', side: 'sdttg' }];
    const opened = afterChange(file, openConsent(file, 'mttq', front, { speakers }));
    expect(sideOfActor(opened, { agency: 'so-123' })).toBe('sdttg');
    expect(sidesOfPlan({ ...file.plan, issuers: file.plan.issuers.slice(1) })).toEqual([]);
  });

  it('are the sections headed by a name of theirs; all else is joint', () => {
    const parts = partsOf(twoSidedPlan());
    expect(Object.fromEntries(parts)).toEqual({
      chung: null,
      'hoi-nghi': null,
      'trach-nhiem': null,
      'mttq-phan': 'mttq',
      'mttq-viec': 'mttq',
      'sdttg-phan': 'sdttg',
      'sdttg-viec': 'sdttg',
      'sdttg-viec-2': 'sdttg',
    });
  });

  it('are as the file says of an item, with all below it', () => {
    const file = consentedPlan();
    const change = givePart(file, 'mttq-phan', null);
    const parts = partsOf(afterChange(file, change!));
    expect([parts.get('mttq-phan'), parts.get('mttq-viec'), parts.get('sdttg-viec')]).toEqual([
      null,
      null,
      'sdttg',
    ]);
  });

  it('cannot be taken from another side, nor from the joint part', () => {
    const file = consentedPlan();
    const give = (of: string, to: string | null, side: 'mttq' | 'sdttg') =>
      faultOf(file, givePart(file, of, to)!, side)?.code;
    expect(give('mttq-phan', null, 'mttq')).toBeUndefined();
    expect(give('mttq-phan', 'sdttg', 'mttq')).toBeUndefined();
    expect(give('mttq-phan', 'sdttg', 'sdttg')).toBe('ask-other-side');
    expect(give('chung', 'mttq', 'mttq')).toBe('ask-other-side');
  });

  it('are found in plans of one, two and three issuers made from the template', () => {
    expect(([1, 2, 3] as const).map((count) => sidesOfPlan(jointPlan(count)).length)).toEqual([0, 2, 3]);
  });
});

describe('the version of a plan', () => {
  it('is that of its content: entries, comments, number, day and “Đã ký” change nothing', () => {
    const file = assignedPlanFile();
    const { plan } = file;
    const signatories = plan.signatories.map((each) => ({ ...each, note: '(Đã ký)' }));
    const number = { value: 12, raw: '12/KHPH-MTTQ-SDTTG' };
    expect(versionOf({ ...plan, signatories, number, date: '2026-03-30' })).toBe(versionOf(plan));
    expect(versionOf(plan)).toMatch(/^[0-9a-f]{64}$/u);
    expect(versionOf({ ...plan, subject: 'khác' })).not.toBe(versionOf(plan));
  });

  it('is the same on every machine, whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, null, 'ế'], a: { d: undefined, c: true } })).toBe(
      '{"a":{"c":true},"b":[1,null,"ế"]}',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)));
        expect(canonicalJson(JSON.parse(JSON.stringify(json)))).toBe(canonicalJson(json));
      }),
    );
  });
});

describe('agreeing', () => {
  it('takes both sides to the same version', () => {
    const draft = twoSidedPlan();
    expect(agreementStateOf(draft).stage).toBe('draft');
    const open = consentedPlan(draft);
    expect(agreementStateOf(open).stage).toBe('open');
    const one = agreed(open, 'mttq');
    expect(agreementStateOf(one)).toMatchObject({
      stage: 'awaiting',
      sides: [{ current: true }, { current: false, agreement: undefined }],
    });
    const both = agreed(one, 'sdttg');
    expect(agreementStateOf(both)).toMatchObject({ stage: 'agreed', amends: undefined });
    expect(both.versions).toHaveLength(1);
    expect(agreementStateOf(both).agreed[0]?.plan).toEqual(draft.plan);
  });

  it('is refused where the plan is another by then, and where it was agreed to already', () => {
    const file = consentedPlan();
    const old = agreeTo(file, 'sdttg', state);
    const next = afterChange(file, text('mttq-viec', 'Tổ chức giám sát tại 05 xã.', 'Giám sát tại 06 xã.'));
    expect(applyChange(next, old)).toMatchObject({ ok: false, code: 'version-changed' });
    expect(faultOf(next, old, 'sdttg')).toMatchObject({ code: 'version-changed' });
    const one = agreed(file, 'sdttg');
    expect(faultOf(one, agreeTo(one, 'sdttg', front), 'sdttg')).toMatchObject({
      code: 'already-agreed',
    });
  });

  it('is refused for another side, for none, for a plan of one side, and to a forged version', () => {
    const file = consentedPlan();
    const change = agreeTo(file, 'sdttg', state);
    expect(faultOf(file, change, 'mttq')).toMatchObject({ code: 'another-side' });
    expect(faultOf(file, change, null)).toMatchObject({ code: 'no-side' });
    const alone = { ...file, plan: { ...file.plan, issuers: [] } };
    expect(faultOf(alone, agreeTo(alone, 'sdttg', state), 'sdttg')).toMatchObject({
      code: 'one-side-only',
    });
    const plan = { ...file.plan, subject: 'khác' };
    const version = { id: versionOf(file.plan), at, plan };
    const forged: PlanChange = { type: 'version/keep', part: 'agreement', version };
    expect(faultOf(file, forged, 'sdttg')).toMatchObject({ code: 'version-forged' });
  });

  it('can be taken back until all have agreed, and what was agreed to stays', () => {
    const one = agreed(consentedPlan(), 'mttq');
    const back = withdrawAgreement(one, 'mttq')!;
    expect(faultOf(one, back, 'mttq')).toBeNull();
    expect(faultOf(one, back, 'sdttg')).toMatchObject({ code: 'another-side' });
    expect(agreementStateOf(afterChange(one, back)).stage).toBe('open');
    const both = agreed(one, 'sdttg');
    expect(faultOf(both, withdrawAgreement(both, 'mttq')!, 'mttq')).toMatchObject({
      code: 'agreed-by-all',
    });
    const forget: PlanChange = { type: 'version/forget', part: 'agreement', version: versionOf(both.plan) };
    expect(faultOf(both, forget, 'mttq')).toMatchObject({ code: 'agreed-to' });
    expect(withdrawAgreement(consentedPlan(), 'mttq')).toBeNull();
  });

  it('does not end with a new number, and begins anew with an amendment', () => {
    const both = agreed(agreed(consentedPlan(), 'mttq'), 'sdttg');
    const numbered = afterChange(both, {
      type: 'plan/field',
      part: 'text',
      field: 'number',
      before: null,
      after: { value: 7, raw: '07/KHPH-MTTQ-SDTTG' },
    });
    expect(agreementStateOf(numbered).stage).toBe('agreed');
    const amended = afterChange(
      numbered,
      text('sdttg-viec', 'Biên soạn 500 cuốn tài liệu.', 'Biên soạn 600 cuốn tài liệu.'),
    );
    expect(agreementStateOf(amended)).toMatchObject({
      stage: 'open',
      amends: { version: versionOf(both.plan), plan: both.plan },
    });
    const again = agreed(agreed(amended, 'sdttg'), 'mttq');
    expect(agreementStateOf(again)).toMatchObject({ stage: 'agreed', amends: undefined });
    expect(agreementStateOf(again).agreed).toHaveLength(2);
  });

  it('understands agreements of before, which name the person alone', () => {
    const { plan, ...file } = twoSidedPlan();
    const version = versionOf(plan);
    const agreements = [frontSpeaker, stateSpeaker].map((by) => ({ version, by, at }));
    expect(agreementStateOf({ ...file, plan, agreements }).stage).toBe('agreed');
  });
});
