import { parsePlanFile } from '@phoihop/plan';
import { parseRoundFile, publicView, stateOf } from '@phoihop/plan/round';
import { describe, expect, it } from 'vitest';
import { agencies, DEMO_DAY, province } from './index.js';

const made = province();

describe('the invented province', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(province()).toEqual(made);
    expect(province({ seed: 2 }).rounds.current.personal).not.toEqual(made.rounds.current.personal);
  });

  it('holds files that can be opened', () => {
    for (const file of Object.values(made.plans)) expect(parsePlanFile(file)).toMatchObject({ ok: true });
    for (const file of Object.values(made.rounds)) expect(parseRoundFile(file)).toMatchObject({ ok: true });
  });

  it('has a lead for each of the tasks, and knows all bodies by their short names', () => {
    for (const { plan } of Object.values(made.plans)) {
      expect(
        plan.items.filter(({ task }) => task?.assignments.some(({ role }) => role === 'lead')),
      ).toHaveLength(16);
      expect(plan.agencies.filter(({ shortName }) => shortName === undefined)).toEqual([]);
      expect(plan.issuers.map(({ agency }) => agency)).toEqual([agencies.front.id, agencies.department.id]);
    }
  });

  it('has two years of progress: all of the last done, of this year as far as the day of the demo', () => {
    const { last, current } = made.plans;
    const done = (entries: typeof last.entries) =>
      new Set(entries.filter(({ status }) => status === 'done').map(({ item }) => item)).size;
    expect(done(last.entries)).toBeGreaterThan(12);
    expect(done(current.entries)).toBeGreaterThan(8);
    expect(done(current.entries)).toBeLessThan(done(last.entries));
    expect(current.entries.every(({ at }) => at.slice(0, 10) <= DEMO_DAY)).toBe(true);
  });

  it('has 400 nominations from 30 communes, of which everybody sees the consenting alone', () => {
    const { current } = made.rounds;
    expect(current.nominations).toHaveLength(400);
    expect(new Set(current.nominations.map(({ unit }) => unit)).size).toBe(30);
    const decided = current.nominations.filter((nomination) => stateOf(nomination) === 'decided').length;
    const seen = publicView(current).nominations.length;
    expect(seen).toBeGreaterThan(50);
    expect(seen).toBeLessThan(decided);
  });
});
