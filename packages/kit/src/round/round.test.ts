import { clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import type { PhChangeEvent } from '../events/events.js';
import { roundForTests, roundPage } from '../testing/round-page.js';

describe('<ph-round>', () => {
  afterEach(clearStages);

  it('gives its round to the widgets inside, and tells the host of a command without personal data', async () => {
    const { round, widget } = await roundPage((each) => (each.round = roundForTests()));
    const told: PhChangeEvent[] = [];
    round.addEventListener('ph-change', (event) => told.push(event));
    expect(widget.shown).to.equal('2');
    expect(widget.decide('a').ok).to.equal(true);
    expect(told.length).to.equal(1);
    expect(JSON.stringify(told[0]?.command)).not.to.contain('Thoong');
    expect(round.toJSON()?.nominations[0]?.steps.length).to.equal(2);
    round.undo();
    expect(round.round?.nominations[0]?.steps.length).to.equal(1);
  });

  it('says in its own words why something was not done', async () => {
    const { widget } = await roundPage((each) => (each.round = roundForTests()));
    expect(widget.decide('a', 'decided')).to.include({ code: 'nomination-moved-on' });
    expect(widget.sentence('nomination-moved-on')).to.contain('hồ sơ');
    expect(widget.sentence('read-only')).to.match(/đọc/u);
  });

  it('refuses what is no round, and keeps the one that is open', async () => {
    const { round, widget } = await roundPage((each) => (each.round = roundForTests()));
    expect(round.open({ schemaVersion: 1, plan: {} })).to.include({ code: 'not-a-round' });
    expect(widget.shown).to.equal('2');
  });

  it('is another document than a plan: `for` finds each by its kind', async () => {
    const { round } = await roundPage((each) => (each.round = roundForTests()));
    expect(round.documentSource('plan')).to.equal(undefined);
    expect(round.documentSource('round')).not.to.equal(undefined);
  });
});
