import { matrixPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { cardMessages } from './card.messages.js';

const texts = cardMessages.vi;

async function phone(): Promise<{ page: ResponsibilityMatrixHarness; place: HTMLElement }> {
  const place = stage();
  place.style.setProperty('inline-size', '360px');
  const { element } = await mountWidget(widgetCase, { plan: matrixPlanFile() }, place);
  return { page: new ResponsibilityMatrixHarness(element), place };
}

describe('the responsibility matrix on a phone', () => {
  afterEach(clearStages);

  it('shows one task at a time, in the order of the table', async () => {
    const { page, place } = await phone();
    expect(page.card).to.deep.equal({
      title: '1.1. Tổ chức 04 hội nghị tuyên truyền tại xã Pù Hiêng.',
      lines: ['C UBMTTQ tỉnh chủ trìtheo phần ở trên', 'P Sở DTTG phối hợptheo phần ở trên'],
    });
    expect(page.text).to.contain(texts.position(1, 4));
    expect(page.canPress(texts.before(''))).to.equal(false);
    await page.press(texts.after('1.2'));
    await page.press(texts.after('2.1'));
    expect(page.card.title).to.equal('2.1. Hội nghị biểu dương.');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(texts.before('1.2'));
    expect(page.card.title).to.contain('1.2.');
  });

  it('gives roles from a list', async () => {
    const { page, place } = await phone();
    await page.press(texts.after('1.2'));
    await page.press(texts.after('2.1'));
    await page.openRoles('Hội LHPN');
    expect(page.menu).to.have.length(12);
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.choose('giám sát');
    expect(page.card.lines).to.include('G Hội LHPN tỉnh giám sát');
    await page.pick(texts.addAgency, 'Sở Nông nghiệp');
    // A choice alone opens nothing
    expect(page.menu).to.deep.equal([]);
    await page.press(texts.chooseRole);
    await page.choose('hướng dẫn');
    expect(page.card.lines).to.include('H Sở NN&MT hướng dẫn');
    await page.undo();
    expect(page.card.lines).to.not.include('H Sở NN&MT hướng dẫn');
  });
});
