import { describe, expect, it } from 'vitest';
import { readPlanInSlices } from './read-in-slices.js';
import { readPlan } from './read-plan.js';
import { jointPlan } from './testing/documents/joint-plan.js';
import { textOf } from './testing/documents/index.js';

const body = '1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tổ chức 04 hội nghị trước ngày 30/6/2026.\n';
const long = textOf(jointPlan).replace('III. TỔ CHỨC', `${body.repeat(4000)}III. TỔ CHỨC`);

describe('reading in slices', () => {
  it('gives what reading at once gives, and tells how far it is, never going back', async () => {
    const shares: number[] = [];
    const read = await readPlanInSlices(long, { progress: (share) => shares.push(share) });
    expect(read).toEqual(readPlan(long));
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((first, second) => first - second));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('ends at once when it is given up', async () => {
    const signal = { aborted: false };
    const progress = (): void => {
      signal.aborted = true;
    };
    expect(await readPlanInSlices(long, { signal, progress })).toBeNull();
  });

  it('puts noise back as text where a person says so', () => {
    const text = 'KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n1. Một\nChia sẻ\n2. Hai';
    expect(readPlan(text).lines[5]).toEqual({ line: 6, as: 'noise' });
    const { lines, plan } = readPlan(text, { kept: [6] });
    expect(lines[5]?.as).toBe('item');
    expect(plan.items.map((item) => item.text)).toContain('Chia sẻ');
  });
});
