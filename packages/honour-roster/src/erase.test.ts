import type { Round } from '@phoihop/kit';
import { nomination, person, roundFile } from '@phoihop/plan/round/testing';
import { clearStages, create, mountProvider, roundDocument } from '@phoihop/testing';
import { expect } from 'chai';
import { defineHonourRoster } from './define-honour-roster.js';
import { detailMessages } from './detail/detail.messages.js';
import { HonourRosterHarness } from './honour-roster.harness.js';
import type { HonourRoster } from './honour-roster.js';

const texts = detailMessages.vi;
const two = () =>
  roundFile([nomination('a'), nomination('b')], { a: person('Vi Văn Thoong'), b: person('Lương Thị Mai') });

async function erase(page: HonourRosterHarness, name: string): Promise<void> {
  await page.openRow(name);
  await page.press(texts.erase);
  await page.press(texts.eraseYes);
}

describe('erasing the data of a nomination', () => {
  afterEach(clearStages);

  it('is offered only to whom the host lets do it', async () => {
    const page = await HonourRosterHarness.open(two());
    await page.openRow('Vi Văn Thoong');
    expect(page.buttons).not.to.include(texts.erase);
  });

  it('takes out all that is known of a person, also of what is pending, and nothing brings it back', async () => {
    const provider: Round = mountProvider(roundDocument, two());
    const roster = create<HonourRoster>(defineHonourRoster());
    roster.mayErase = true;
    provider.append(roster);
    const page = new HonourRosterHarness(roster);
    await page.loaded();
    // Given a decision that is not saved yet
    await page.chooseRows('Vi Văn Thoong');
    await page.press(page.texts.decide(1));
    await page.press('Công nhận');
    const asked: string[] = [];
    provider.addEventListener('ph-erase', ({ nomination: id }) => asked.push(id));
    await erase(page, 'Vi Văn Thoong');
    expect(asked).to.deep.equal(['a']);
    expect(page.text + JSON.stringify(provider.round)).not.to.contain('Thoong');
    expect(page.names[0]).to.equal(page.texts.noData);
    expect(page.rows[0]).to.include(page.texts.states.decided);
    provider.undo();
    provider.redo();
    await page.settled();
    expect(page.text + JSON.stringify(provider.round)).not.to.contain('Thoong');
    expect(page.text).to.contain('Lương Thị Mai');
  });

  it('waits for the host, and keeps all where it could not', async () => {
    const page = await HonourRosterHarness.open(two(), (roster) => (roster.mayErase = true));
    page.element.addEventListener(
      'ph-erase',
      (event) => {
        event.respondWith(Promise.reject(new Error('no network')));
      },
      { once: true },
    );
    await erase(page, 'Vi Văn Thoong');
    expect(page.notice).to.equal(texts.notErased);
    expect(page.names).to.include('Vi Văn Thoong');
    await erase(page, 'Vi Văn Thoong');
    expect(page.names).not.to.include('Vi Văn Thoong');
    expect(page.notice).to.equal(texts.erased);
  });
});
