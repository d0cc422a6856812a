import type { Plan } from '@phoihop/plan';
import { planFile } from '@phoihop/plan/testing';
import { describe, expect, it } from 'vitest';
import { province } from '../../province/index.js';
import { speakersOf } from './speakers.js';

/** A plan of bodies that the demo does not know by id. */
function planOf(...names: string[]): Plan {
  const agencies = names.map((name, index) => ({
    id: `g${String(index + 1)}`,
    name,
    kind: 'body' as const,
    aliases: [],
  }));
  const issuers = agencies.map(({ id, name }) => ({ agency: id, superior: [], name }));
  return planFile({ agencies, issuers }).plan;
}

describe('speakersOf', () => {
  it('finds the two agencies of the demo in a plan of their own', () => {
    const { plan } = province({ closes: '2026-12-31' }).plans.next;
    expect(speakersOf(plan)).toEqual([
      { agency: 'mat-tran-tinh', side: 'mat-tran-tinh' },
      { agency: 'so-dan-toc-ton-giao', side: 'so-dan-toc-ton-giao' },
    ]);
  });

  it('finds them under the names of earlier years', () => {
    expect(speakersOf(planOf('Ban Dân tộc tỉnh', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'))).toEqual([
      { agency: 'mat-tran-tinh', side: 'g2' },
      { agency: 'so-dan-toc-ton-giao', side: 'g1' },
    ]);
  });

  it('lets nobody speak in a plan of others, nor of one issuer', () => {
    expect(speakersOf(planOf('Công an tỉnh', 'Tỉnh đoàn'))).toEqual([]);
    expect(speakersOf(planOf('Ban Dân tộc tỉnh'))).toEqual([]);
  });
});
