import { createPlanFile, type Plan } from '@phoihop/plan';
import { item, samplePlanFile } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { deriveProfile, stateProfile } from '../profile/index.js';
import { clerkCheck, type Clause } from './index.js';

/** A plan that a clerk may let go. */
const finished: Plan = {
  ...samplePlanFile().plan,
  number: { value: 32, symbol: 'KHPH-MTTQ-SDTTG', raw: '32/KHPH-MTTQ-SDTTG' },
  rawDate: 'ngày 30 tháng 5 năm 2026',
  date: '2026-05-30',
  items: [
    item('a', 1, 'I.', 'MỤC ĐÍCH'),
    item('b', 2, '1.', 'Nâng cao nhận thức của đồng bào các dân tộc./.'),
  ],
};

function statesOf(plan: Plan, options?: Parameters<typeof clerkCheck>[1]): Record<string, Clause['state']> {
  return Object.fromEntries(
    (clerkCheck(createPlanFile(plan), options) ?? []).map(({ id, state }) => [id, state]),
  );
}

describe('the clerk’s check', () => {
  it('goes through the decree in its order, and lets a finished plan go', () => {
    expect(statesOf(finished)).toEqual({
      paper: 'met',
      margins: 'met',
      'page-number': 'met',
      'national-title': 'met',
      issuer: 'met',
      number: 'met',
      'place-date': 'met',
      title: 'met',
      text: 'met',
      signature: 'met',
      recipients: 'met',
      appendices: 'absent',
      urgency: 'absent',
      capitals: 'met',
      abbreviations: 'met',
      'end-mark': 'met',
    });
  });

  it('tells what is left for the pen', () => {
    const states = statesOf({
      ...finished,
      number: { raw: '/KHPH-MTTQ-SDTTG' },
      date: undefined,
      subject: 'Công tác ……',
    });
    expect(states).toMatchObject({ number: 'pen', 'place-date': 'pen', title: 'pen' });
  });

  it('has what the checks of the plan find at its place', () => {
    const plan: Plan = {
      ...finished,
      number: { raw: '5/KHPH - MTTQ' },
      recipients: [],
      signatories: [{ name: 'TS. Kha Thị Phương' }],
    };
    const clauses = clerkCheck(createPlanFile(plan)) ?? [];
    const found = (id: string): string[] =>
      clauses.find((clause) => clause.id === id)?.findings.map(({ check }) => check) ?? [];
    expect(found('number')).toContain('number-form');
    expect(found('recipients')).toEqual(['recipients-none']);
    expect(found('signature')).toEqual(expect.arrayContaining(['signature-title', 'signature-no-position']));
    expect(statesOf(plan)).toMatchObject({ number: 'wrong', recipients: 'wrong', signature: 'wrong' });
  });

  it('measures an agency’s own form against the decree', () => {
    const own = deriveProfile(stateProfile, {
      id: 'own',
      page: { margins: { left: 25 } },
      body: { lineHeight: { kind: 'multiple', value: 2 } },
      parts: { title: { size: 16 } },
    });
    if (!own.ok) throw new Error(own.code);
    expect(statesOf(finished, { profile: own.value })).toMatchObject({
      margins: 'wrong',
      text: 'wrong',
      title: 'wrong',
      number: 'met',
    });
    const margins = clerkCheck(createPlanFile(finished), { profile: own.value })?.find(
      ({ id }) => id === 'margins',
    );
    expect(margins?.measures).toContainEqual({ of: 'left', value: 25, least: 30, most: 35, unit: 'mm' });
    expect(margins?.basis.article).toBe('khoản 3 Mục I Phần I Phụ lục I');
  });

  it('looks at appendices and urgency where the document has them', () => {
    const states = statesOf({
      ...finished,
      urgency: 'KHẨN',
      appendices: [{ title: 'DANH MỤC', items: [item('x', 1, '1.')] }],
    });
    expect(states).toMatchObject({ appendices: 'met', urgency: 'met' });
  });

  it('does not bind papers of the party', () => {
    expect(clerkCheck(createPlanFile({ ...finished, number: { raw: '15-KH/TU' } }))).toBeNull();
  });
});
