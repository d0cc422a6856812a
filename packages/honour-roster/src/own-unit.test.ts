import type { RoundFile } from '@phoihop/plan/round';
import { generatedRoundFile } from '@phoihop/plan/round/examples';
import { clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { HonourRosterHarness } from './honour-roster.harness.js';

const file = generatedRoundFile({ count: 24, seed: 3 });
const ofUnit = file.nominations.filter(({ unit }) => unit === 'na-ha');

/** The round as a server gives it to a unit: without what others have sent. */
const seenByUnit: RoundFile = { ...file, nominations: ofUnit };

const open = (round: RoundFile): Promise<HonourRosterHarness> =>
  HonourRosterHarness.open(round, (roster) => {
    roster.unit = 'na-ha';
  });

describe('whoever works for one unit', () => {
  afterEach(clearStages);

  it('sees its nominations first, and all where they choose so', async () => {
    const page = await open(file);
    expect(page.rowCount).to.equal(ofUnit.length).and.lessThan(24);
    expect(page.text).to.contain(page.texts.shown(ofUnit.length, 24));
    await page.choose(page.texts.anyUnit, page.texts.anyUnit);
    expect(page.rowCount).to.equal(24);
    expect(page.units.length).to.equal(9);
  });

  it('has no choice of units, and the figures of its own, where the round holds nothing of others', async () => {
    const page = await open(seenByUnit);
    expect(page.rowCount).to.equal(ofUnit.length);
    expect(page.units).to.deep.equal([]);
    expect(page.lists).not.to.include(page.texts.anyUnit);
    expect(page.text).not.to.contain(page.texts.shown(ofUnit.length, ofUnit.length));
    expect(page.figures[0]).to.contain('trên 5 chỉ tiêu');
  });

  it('looks at another when the host names that', async () => {
    const page = await open(file);
    page.roster.unit = 'ta-lun';
    await page.settled();
    expect(page.rowCount).to.equal(file.nominations.filter(({ unit }) => unit === 'ta-lun').length);
    page.roster.unit = undefined;
    await page.settled();
    expect(page.rowCount).to.equal(24);
  });
});
