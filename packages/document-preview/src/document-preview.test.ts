import { createPlan, createPlanFile, type Item, type PlanFile } from '@phoihop/plan';
import { item, matrixPlanFile, planFile, recipient, samplePlanFile } from '@phoihop/plan/testing';
import { stateProfile, partyProfile, deriveProfile } from '@phoihop/document/profile';
import { clearStages, describeWidget, mountPlan, mountWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { DocumentPreviewHarness, widgetCase } from './document-preview.harness.js';
import { documentPreviewMessages } from './document-preview.messages.js';

const texts = documentPreviewMessages.vi;

const SENTENCE = 'Các cơ quan phối hợp tổ chức tuyên truyền, vận động đồng bào các dân tộc trong tỉnh. ';

/** A plan of so many paragraphs, some four of which fill a third of a page. */
function longPlan(paragraphs: number, parts: Partial<PlanFile['plan']> = {}): PlanFile {
  const items = Array.from({ length: paragraphs }, (_, index): Item =>
    item(`m${String(index)}`, 1, `${String(index + 1)}.`, SENTENCE.repeat(4)),
  );
  return planFile({
    items,
    title: 'KẾ HOẠCH',
    subject: 'Công tác dân tộc năm 2026',
    signatories: [{ position: 'CHỦ TỊCH', name: 'Kha Thị Phương' }],
    recipients: [recipient('a', 'Các sở, ban, ngành'), recipient('luu', 'Lưu: VT')],
    ...parts,
  });
}

async function preview(
  file: PlanFile = longPlan(40),
  { width = 900, zoom }: { width?: number; zoom?: string } = {},
): Promise<DocumentPreviewHarness> {
  const place = stage();
  place.style.setProperty('inline-size', `${String(width)}px`);
  const { element } = await mountWidget(widgetCase, { plan: file }, place);
  const page = new DocumentPreviewHarness(element);
  if (zoom !== undefined) element.setAttribute('zoom', zoom);
  await page.frame();
  return page;
}

describeWidget(widgetCase);

describe('<ph-document-preview>', () => {
  afterEach(clearStages);

  it('shows the pages as they print, with page numbers from page 2 on', async () => {
    const page = await preview();
    expect(page.pages.length).to.be.greaterThan(3);
    expect(page.pages[0])
      .to.contain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      .and.to.match(/^CỘNG|^Số|^[^\d]/u);
    expect(page.pages[1]).to.match(/^2 /u);
    expect(page.pageNames[1]).to.equal(texts.page(2, page.pages.length));
    expect(page.pages.at(-1)).to.contain('Nơi nhận:').and.to.contain('Kha Thị Phương');
  });

  it('draws lines no wider than they were broken, at any size', async () => {
    const page = await preview(samplePlanFile());
    for (const zoom of ['50', '100', '200']) {
      await page.zoomTo(String(Number(zoom) / 100));
      expect(page.linesBeyond(), zoom).to.deep.equal([]);
    }
  });

  it('is live, and draws only what has changed', async () => {
    const provider = mountPlan(longPlan(40));
    const { element } = await mountWidget(widgetCase, {}, provider);
    const page = new DocumentPreviewHarness(element);
    const before = page.preview.draws;
    const file = provider.plan!;
    const items = file.plan.items.map((each, at) =>
      at === 39 ? { ...each, text: 'Đoạn cuối đã sửa.' } : each,
    );
    provider.plan = { ...file, plan: { ...file.plan, items } };
    await page.settled();
    expect(page.pages.join(' ')).to.contain('Đoạn cuối đã sửa./.');
    expect(page.preview.draws - before).to.be.within(1, 2);
  });

  it('goes to a page that is typed, and to the nearest where there is none', async () => {
    const page = await preview();
    await page.goTo('3');
    expect(page.page).to.equal('3');
    await page.goTo('99');
    expect(page.page).to.equal(String(page.pages.length));
    await page.goTo('ba');
    expect(page.page).to.equal(String(page.pages.length));
    await page.press(texts.previous);
    await page.frame();
    expect(page.page).to.equal(String(page.pages.length - 1));
  });

  it('zooms by choice, by steps, and fits the width without a sideways scroll', async () => {
    const page = await preview(longPlan(4));
    await page.zoomTo('0.5');
    expect(page.widths.page).to.be.closeTo((210 / 25.4) * 96 * 0.5, 1);
    await page.press(texts.zoomIn);
    await page.frame();
    expect(page.widths.page).to.be.closeTo((210 / 25.4) * 96 * 0.75, 1);
    await page.zoomTo('width');
    expect(page.widths.page)
      .to.be.lessThan(page.widths.desk)
      .and.greaterThan(page.widths.desk * 0.9);
  });

  it('leaves out side margins on a phone, so that letters are larger', async () => {
    const page = await preview(longPlan(4), { width: 360 });
    const { page: width, desk } = page.widths;
    expect(width).to.be.lessThan(desk);
    expect(page.preview.shadowRoot?.querySelector('.desk')?.scrollWidth).to.be.at.most(desk);
  });

  it('keeps its tools inside of a phone, one beside the other', async () => {
    const page = await preview(samplePlanFile(), { width: 320 });
    page.preview.profiles = [
      { name: 'Thể thức văn bản hành chính của cơ quan nhà nước', profile: stateProfile },
    ];
    await page.press(texts.word);
    expect(page.reachesOut).to.equal(false);
  });

  it('appends the matrix of responsibilities across, where anybody has a role', async () => {
    const page = await preview(matrixPlanFile());
    const before = page.pages.length;
    await page.toggleMatrix();
    expect(page.pages.length).to.equal(before + 1);
    expect(page.pages.at(-1)).to.contain('PHÂN CÔNG NHIỆM VỤ');
    expect(page.preview.hasAttribute('matrix')).to.equal(true);
    await page.toggleMatrix();
    expect(page.pages.length).to.equal(before);
    const without = await preview(longPlan(2));
    expect(without.canAppendMatrix).to.equal(false);
  });

  it('parts no level of its headings from the next, with a title and without', async () => {
    for (const file of [samplePlanFile(), matrixPlanFile()]) {
      const page = await preview(file);
      if (page.canAppendMatrix) await page.toggleMatrix();
      const levels = [2, ...page.headingLevels];
      expect(levels.length).to.be.greaterThan(2);
      expect(
        levels.slice(1).every((level, at) => level <= (levels[at] ?? 0) + 1),
        levels.join(),
      ).to.equal(true);
    }
  });

  it('tells what still misses for issuing, and leads there', async () => {
    const page = await preview(
      longPlan(30, {
        number: { raw: '/KH-UBND' },
        place: 'Sông Lam',
        signatories: [{ position: 'CHỦ TỊCH' }],
      }),
    );
    expect(page.needs.missing).to.include.members(['Số văn bản', 'Ngày ký', 'Người ký']);
    await page.press(texts.missing('Người ký'));
    expect(page.pointedAt).to.equal('CHỦ TỊCH');
    await page.press(texts.missing('Số văn bản'));
    expect(page.pointedAt).to.contain('/KH-UBND');
  });

  it('tells what is there once it is there', async () => {
    const page = await preview(
      longPlan(3, {
        number: { raw: '18/KH-UBND' },
        place: 'Sông Lam',
        date: '2026-03-05',
        rawDate: 'ngày 05 tháng 3 năm 2026',
        issuers: [{ superior: [], name: 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM' }],
      }),
    );
    expect(page.needs).to.deep.equal({ missing: [], met: ['Số văn bản', 'Ngày ký', 'Người ký'] });
  });

  it('shows drafts with their mark, and asks to take it off', async () => {
    const page = await preview(longPlan(3, { draft: 2 }));
    expect(page.pages[0]).to.contain('DỰ THẢO LẦN 2');
    expect(page.needs.missing).to.include('Bỏ dấu DỰ THẢO');
  });

  it('says of an empty document that pages appear while it is written', async () => {
    const page = await preview(createPlanFile(createPlan({ id: 'moi' })));
    expect(page.text).to.contain(texts.empty);
    expect(page.pages).to.have.length(1);
  });

  it('offers forms where the host does, and tells of the choice', async () => {
    const page = await preview(longPlan(10));
    expect(page.forms).to.deep.equal([]);
    const own = deriveProfile(stateProfile, { id: 'so', parts: { text: { size: 13 } } });
    if (!own.ok) throw new Error(own.code);
    page.preview.profiles = [
      { name: 'Nhà nước', profile: stateProfile },
      { name: 'Của Sở', profile: own.value },
      { name: 'Đảng', profile: partyProfile },
    ];
    await page.settled();
    const told: string[] = [];
    page.preview.addEventListener('ph-profile', ({ profile }) => told.push(profile.id));
    await page.chooseForm('party');
    expect(page.pages[0]).to.contain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(told).to.deep.equal(['party']);
  });

  it('says what to do where what makes pages cannot be loaded, and goes on from there', async () => {
    const { element } = await mountWidget(widgetCase, {});
    const page = new DocumentPreviewHarness(element);
    const { load } = page.preview.making;
    page.preview.making.load = () => Promise.reject(new TypeError('offline'));
    element.plan = longPlan(3);
    await page.element.updateComplete;
    await page.failedToLoad();
    expect(page.text).to.contain(texts.notLoaded);
    page.preview.making.load = load;
    await page.press(texts.again);
    expect(page.pages[0]).to.contain('Công tác dân tộc năm 2026');
  });

  it('leads to an item of the plan', async () => {
    const page = await preview();
    expect(page.preview.goToItem('m30')).to.equal(true);
    await page.frame();
    expect(page.pointedAt).to.contain('31. Các cơ quan');
    expect(page.preview.goToItem('khong-co')).to.equal(false);
  });

  it('works by keyboard alone: pages, size, what misses, the check', async () => {
    const page = await preview(longPlan(40, { number: { raw: '/KH-UBND' } }));
    page.focusDesk();
    await pressKeys('PageDown');
    await page.frame();
    expect(page.page).to.equal('2');
    await pressKeys('PageUp');
    await page.frame();
    expect(page.page).to.equal('1');
    const { page: before } = page.widths;
    await pressKeys('-');
    await page.frame();
    expect(page.widths.page).to.be.lessThan(before);
    await pressKeys('0');
    await page.frame();
    expect(page.widths.page).to.be.closeTo(before, 1);
    // From the pages to the first thing that misses, which leads back onto the paper.
    await pressKeys('Tab');
    await pressKeys('Enter');
    await page.settled();
    expect(page.pointedAt).to.contain('/KH-UBND');
  });
});
