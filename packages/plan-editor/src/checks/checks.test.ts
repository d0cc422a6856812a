import type { PlanFile } from '@phoihop/plan';
import type { CheckContext } from '@phoihop/plan/checks';
import { item, planFile, recipient } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pressKeys, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import type { EditorElement } from '../panel/panel.harness.js';
import { widgetCase } from '../plan-editor.harness.js';
import { checksMessages } from './checks.messages.js';
import { ChecksHarness } from './checks.harness.js';
import type { HostCheck } from './host-check.js';

const texts = checksMessages.vi;

const signed = {
  number: { value: 12, symbol: 'KH-UBND', raw: '12/KH-UBND' },
  place: 'Sông Lam',
  date: '2026-03-09',
  rawDate: 'ngày 09 tháng 3 năm 2026',
  signatories: [{ position: 'CHỦ TỊCH', name: 'Lò Văn Mạnh' }],
  recipients: [recipient('luu', 'Lưu: VT')],
};

const CAPITALS = 'Giao Ủy Ban Nhân Dân xã bố trí kinh phí.';

/** A plan with one fault of capitals, and the end mark missing. */
const plan = (): PlanFile =>
  planFile({
    ...signed,
    items: [item('i', 1, 'I.', 'NỘI DUNG'), item('i1', 2, '1.', CAPITALS), item('i2', 2, '2.', 'Báo cáo')],
  });

const wellWritten = (): PlanFile =>
  planFile({ ...signed, items: [item('i', 1, null, 'Bố trí kinh phí theo dự toán./.')] });

const twoLeads = (): PlanFile => {
  const agency = (id: string, name: string) => ({ id, name, aliases: [], kind: 'body' as const });
  const lead = (id: string) => ({ agency: id, role: 'lead' as const });
  const task = { assignments: [lead('snv'), lead('hnd')], targets: [], times: [] };
  return planFile({
    ...signed,
    agencies: [agency('snv', 'Sở Nội vụ'), agency('hnd', 'Hội Nông dân tỉnh')],
    items: [{ ...item('i', 1, '1.', 'Tổ chức hội nghị; kinh phí theo dự toán./.'), task }],
  });
};

async function checked(
  file: PlanFile = plan(),
  prepare: (element: EditorElement) => void = () => undefined,
): Promise<ChecksHarness> {
  const place = stage();
  place.style.setProperty('inline-size', '1440px');
  const page = new ChecksHarness((await mountWidget(widgetCase, { plan: file }, place)).element);
  const element = page.editor;
  prepare(element);
  element.actor = { id: 'hanh', name: 'Lò Thị Hạnh' };
  await page.loaded();
  await page.until(() => /\d/u.test(page.tab) || page.panelText.includes(texts.none), 'a count');
  return page;
}

const says = (page: ChecksHarness, words: string): boolean =>
  page.findings.some((finding) => finding.includes(words));

describe('the tab of checks', () => {
  afterEach(clearStages);

  it('lists what is found with its place and why, and counts it', async () => {
    const page = await checked();
    expect(page.tab).to.equal('Kiểm tra 2');
    expect(page.findings[0]).to.contain('Mục I.1.').and.to.contain('“Ủy ban nhân dân”');
    expect(page.panelText).to.contain('Nghị định số 30/2020/NĐ-CP');
  });

  it('tells nothing of items that are gone, while another plan has yet to be checked', async () => {
    // Given what was found in a plan
    const page = await checked();
    expect(says(page, 'Mục I.1.')).to.equal(true);
    // When another one takes its place
    page.element.plan = wellWritten();
    await page.settled();
    // Then nothing is said of a place that is there no more
    expect(page.findings.filter((finding) => finding.includes('“”'))).to.deep.equal([]);
    // And that nothing is found is said when it has been checked
    expect(page.panelText).not.to.contain(texts.none);
    await page.until(() => page.panelText.includes(texts.none), 'that nothing is found');
  });

  it('underlines the places in the text', async () => {
    const page = await checked();
    expect(page.underlined).to.include('Ủy Ban Nhân Dân');
  });

  it('leads to the place, with the caret there and the words marked', async () => {
    const page = await checked();
    await page.pressIn('Ủy ban nhân dân', 'Mục I.1.');
    expect(page.caret).to.equal('Giao |Ủy Ban Nhân Dân xã bố trí kinh phí.');
    expect(page.marked).to.deep.equal(['Ủy Ban Nhân Dân']);
  });

  it('marks the item as a whole where that is what is found', async () => {
    const page = await checked(twoLeads());
    await page.pressIn('2 cơ quan chủ trì', 'Mục 1');
    await page.until(() => page.marked.length > 0, 'a mark');
    expect(page.marked).to.deep.equal(['Tổ chức hội nghị; kinh phí theo dự toán./.']);
  });

  it('corrects by a click, as a change like any other, and goes on to the next', async () => {
    // Given a finding with certain words
    const page = await checked();
    // When they are taken
    await page.pressIn('Ủy ban nhân dân', texts.correct('Ủy ban nhân dân'));
    await page.until(() => page.findings.length === 1, 'one finding');
    // Then the text has them, the next finding has the focus, and Undo takes it back
    expect(page.element.plan?.plan.items[1]?.text).to.equal('Giao Ủy ban nhân dân xã bố trí kinh phí.');
    expect(page.focusedName).to.contain('./.');
    await page.press(texts.undo);
    expect(page.element.plan?.plan.items[1]?.text).to.equal(CAPITALS);
    await page.until(() => says(page, 'Ủy Ban Nhân Dân'), 'the finding again');
  });

  it('passes over a finding with a reason that is kept, by keyboard alone, and takes that back', async () => {
    // Given a finding, and the focus on what passes over it
    const page = await checked();
    page.focusIn('Ủy ban nhân dân', texts.waive);
    // When a reason is written
    await page.keys('Enter');
    await page.writeReason('Tên riêng');
    await page.keys('Enter');
    await page.until(() => page.findings.length === 1, 'one finding');
    // Then it is kept with the person, and listed apart
    expect(page.element.plan?.review.waivers).to.have.length(1);
    expect(page.element.plan?.review.waivers[0]).to.include({ reason: 'Tên riêng', item: 'i1' });
    expect(page.element.plan?.review.waivers[0]?.by?.name).to.equal('Lò Thị Hạnh');
    expect(page.hasFocus).to.equal(true);
    expect(page.waived).to.deep.equal([texts.waivedCount('1')]);
    await page.unfold();
    expect(page.waived[1]).to.contain(texts.waivedFor('Tên riêng')).and.to.contain('Lò Thị Hạnh');
    // When it is looked at again
    await page.pressIn('Tên riêng', texts.takeBack);
    await page.until(() => page.findings.length === 2, 'two findings');
    expect(page.element.plan?.review.waivers).to.deep.equal([]);
    expect(page.hasFocus).to.equal(true);
  });

  it('asks for a reason, and Esc gives up with the focus back on the finding', async () => {
    const page = await checked();
    page.focusIn('Ủy ban nhân dân', texts.waive);
    await page.keys('Enter');
    await page.keys('Enter');
    expect(page.element.plan?.review.waivers).to.deep.equal([]);
    await page.keys('Escape');
    expect(page.focusedName).to.contain('Ủy ban nhân dân');
    expect(page.actionsOf('Ủy ban nhân dân')).to.include(texts.waive);
  });

  it('lets one of two leads be chosen, or both be joint', async () => {
    const page = await checked(twoLeads());
    expect(page.actionsOf('2 cơ quan chủ trì')).to.include(texts.fixes['task-two-leads']);
    await page.pressIn('2 cơ quan chủ trì', texts.chooseOne);
    await page.pressIn('2 cơ quan chủ trì', texts.keepLead('Hội Nông dân tỉnh'));
    await page.until(() => !says(page, '2 cơ quan chủ trì'), 'one lead');
    expect(page.element.plan?.plan.items[0]?.task?.assignments).to.deep.equal([
      { agency: 'snv', role: 'coordinate' },
      { agency: 'hnd', role: 'lead' },
    ]);
  });

  it('checks anew once a person has paused in typing', async () => {
    const page = await checked();
    page.field(CAPITALS).place('end');
    await typeKeys(' Giao sở tài chính');
    await page.until(() => says(page, 'Sở Tài chính'), 'what was typed');
    expect(page.focused?.value).to.equal(`${CAPITALS} Giao sở tài chính`);
  });

  it('draws nothing while a word is being composed, and all of it afterwards', async () => {
    // Given a fault that is underlined, and a word that an input method has not handed over
    const page = await checked();
    page.field('NỘI DUNG').place('end');
    page.focused?.compose(' ph');
    // When something else is found meanwhile
    page.editor.checksOff = ['capitals-body'];
    await page.until(() => !says(page, 'Ủy ban nhân dân'), 'a shorter list');
    // Then the text is left alone until the word is done
    expect(page.underlined).to.include('Ủy Ban Nhân Dân');
    page.focused?.composed();
    await page.until(() => !page.underlined.includes('Ủy Ban Nhân Dân'), 'a text without the fault');
    expect(page.lines[0]).to.equal('I. NỘI DUNG ph');
  });

  it('tells a screen reader what is found of the item in hand', async () => {
    const page = await checked();
    page.field('Báo cáo').place('end');
    await pressKeys('ArrowUp');
    await page.until(() => page.spoken !== '', 'a word');
    expect(page.spoken).to.contain('1 lưu ý').and.to.contain('Ủy ban nhân dân');
    await pressKeys('ArrowUp');
    await page.until(() => page.spoken === '', 'silence');
  });

  it('says so where there is nothing to look at', async () => {
    const page = await checked(wellWritten());
    expect(page.findings).to.deep.equal([]);
    expect(page.panelText).to.contain(texts.none);
  });

  it('asks checks of the host as well, and leaves out those that are switched off', async () => {
    const plain: HostCheck = {
      code: 'office-plain-words',
      tone: 'watch',
      findItem: ({ text }) => {
        const from = text.indexOf('Báo cáo');
        return from < 0 ? [] : [{ from, to: from + 7, params: { words: 'Báo cáo' } }];
      },
      sentence: ({ words }) => `Sở quy ước không viết “${String(words)}”.`,
    };
    const page = await checked(plan(), (element) => {
      element.ownChecks = [plain];
      element.checksOff = ['capitals-body'];
    });
    await page.until(() => says(page, 'Sở quy ước không viết “Báo cáo”.'), 'the check of the host');
    expect(says(page, 'Ủy ban nhân dân')).to.equal(false);
  });

  it('goes on without a check of the host that fails', async () => {
    const broken: HostCheck = {
      code: 'office-broken',
      tone: 'watch',
      findPlan: (_plan: CheckContext) => {
        throw new RangeError('the check of the office is broken');
      },
      sentence: () => '',
    };
    const told: string[] = [];
    const page = await checked(plan(), (element) => {
      element.addEventListener('ph-error', ({ code, params }) =>
        told.push(`${code} ${String(params.check)}`),
      );
      element.ownChecks = [broken];
    });
    await page.until(() => told.length > 0, 'a word to the host');
    expect(told).to.deep.equal(['check-failed office-broken']);
    expect(page.findings).to.have.length(2);
    await page.settled();
    expect(page.panelText).to.contain('office-broken');
  });

  it('tells how far it is with a long plan, can be stopped, and begins again', async () => {
    // Given a plan that takes long to check
    const slow: HostCheck = {
      code: 'office-slow',
      tone: 'watch',
      findItem: () => {
        for (const until = performance.now() + 4; performance.now() < until;);
        return [];
      },
      sentence: () => '',
    };
    const items = Array.from({ length: 800 }, (_, at) => item(`m${String(at)}`, 1, '-', 'Bố trí kinh phí.'));
    const page = new ChecksHarness((await mountWidget(widgetCase)).element);
    page.editor.ownChecks = [slow];
    page.editor.plan = planFile(items);
    // When it is at work
    await page.until(() => page.progress !== null, 'progress');
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.press(texts.stop);
    // Then it stops, says so, and goes on where the person wants it
    expect(page.panelText).to.contain(texts.stopped);
    expect(page.progress).to.equal(null);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    page.editor.ownChecks = [];
    await page.press(texts.again);
    await page.until(() => /\d/u.test(page.tab), 'a count');
  });

  it('lists many findings a part at a time', async () => {
    const items = Array.from({ length: 60 }, (_, at) => item(`m${String(at)}`, 1, '-', CAPITALS));
    const page = await checked(planFile({ ...signed, items }));
    expect(page.findings).to.have.length(50);
    await page.pressByKeyboard(texts.more('11'));
    expect(page.findings).to.have.length(61);
    expect(page.hasFocus).to.equal(true);
  });

  it('does nothing that the host does not allow', async () => {
    const page = await checked(plan(), (element) => {
      element.can = ({ part }) => part === 'review';
    });
    expect(page.actionsOf('Ủy ban nhân dân').slice(1)).to.deep.equal([texts.waive]);
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await checked(twoLeads());
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.pressIn('2 cơ quan chủ trì', texts.chooseOne);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.pressIn('2 cơ quan chủ trì', texts.cancel);
    await page.pressIn('2 cơ quan chủ trì', texts.waive);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.writeReason('Cùng làm');
    await page.keys('Enter');
    await page.until(() => page.waived.length > 0, 'what is passed over');
    await page.unfold();
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});
