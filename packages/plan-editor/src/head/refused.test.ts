import { refusedTextMessages } from '@phoihop/kit';
import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, itWith, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { HeadHarness } from './head.harness.js';
import { headFieldMessages } from './head-fields.messages.js';

const texts = headFieldMessages.vi;

async function editor(): Promise<HeadHarness> {
  const { element } = await mountWidget(widgetCase, { plan: samplePlanFile() });
  return new HeadHarness(element);
}

describe('what was refused', () => {
  afterEach(clearStages);
  const refused = refusedTextMessages.vi;

  it('stays in its line and in the body until it may be saved', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.settled();
    await page.rewrite(texts.issuer(1, 2), 'BAN TT');
    await page.editFirst(' thêm');
    expect(page.notice).to.contain('chưa được giao quyền').and.to.contain(refused.kept(2));
    expect(page.line(texts.issuer(1, 2)).value).to.equal('BAN TT');
    expect(page.firstField?.value).to.match(/ thêm$/u);
    expect(page.plan).to.deep.equal(samplePlanFile().plan);
    // When the right is given, both are handed over
    page.element.can = undefined;
    await page.settled();
    await page.press(refused.retry);
    expect(page.notice).to.equal('');
    expect(page.plan.issuers[0]?.name).to.equal('BAN TT');
    expect(page.plan.items[0]?.text).to.match(/ thêm$/u);
  });

  it('can be given up, and goes on where a person types on', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.settled();
    const first = page.firstField?.value ?? '';
    await page.editFirst(' một');
    await page.editFirst(' hai');
    expect(page.firstField?.value).to.equal(`${first} một hai`);
    expect(page.notice).to.contain(refused.kept(1));
    await page.press(refused.discard);
    expect(page.notice).to.equal('');
    expect(page.firstField?.value).to.equal(first);
  });

  itWith('clipboard', 'is put on the clipboard', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.settled();
    // A key of a person lets the page copy
    await page.typeIn(texts.issuer(1, 2), ' X');
    page.line(texts.issuer(1, 2)).leave();
    await page.settled();
    const told: string[] = [];
    const listen = ({ clipboardData }: ClipboardEvent): void => {
      if (clipboardData) clipboardData.setData = (_type, text) => told.push(text);
    };
    window.addEventListener('copy', listen, { capture: true });
    await page.press(refused.copy);
    window.removeEventListener('copy', listen, { capture: true });
    expect(told).to.deep.equal(['BAN THƯỜNG TRỰC X']);
    // It is kept all the same
    expect(page.notice).to.contain(refused.kept(1));
  });
});
