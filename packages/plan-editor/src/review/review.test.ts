import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { linkMessages } from '../compare/link.messages.js';
import { widgetCase } from '../plan-editor.harness.js';
import { ReviewHarness } from './review.harness.js';
import { reviewMessages } from './review.messages.js';
import { chosenThreads, threadsOf } from './threads.js';

const texts = reviewMessages.vi;
const hanh = { id: 'hanh', name: 'Lò Thị Hạnh', agency: 'Sở Dân tộc và Tôn giáo' };
const dat = { id: 'dat', name: 'Nguyễn Hữu Đạt' };
const at = '2026-03-09T02:41:00Z';

const plan = (): PlanFile => ({
  ...planFile([
    item('i', 1, 'I.', 'NỘI DUNG'),
    item('i1', 2, '1.', 'Tổ chức 04 hội nghị'),
    item('i2', 2, '2.', 'Báo cáo kết quả'),
  ]),
  review: {
    comments: [{ id: 'c1', item: 'i2', text: 'Báo cáo khi nào?', by: dat, at }],
    suggestions: [
      { id: 's1', item: 'i1', before: 'Tổ chức 04 hội nghị', after: 'Tổ chức 06 hội nghị', by: dat, at },
    ],
    waivers: [],
  },
});

async function review(actor: typeof hanh | null = hanh, file = plan()): Promise<ReviewHarness> {
  const place = stage();
  place.style.setProperty('inline-size', '1440px');
  const { element } = await mountWidget(widgetCase, { plan: file }, place);
  element.actor = actor ?? undefined;
  const page = await new ReviewHarness(element).loaded();
  await page.choose('review');
  return page;
}

const commentsOf = (page: ReviewHarness) => page.element.plan?.review.comments ?? [];

describe('the tab of comments', () => {
  afterEach(clearStages);

  it('lists what is said by items, with person and time, and counts it', async () => {
    const page = await review();
    expect(page.tab).to.equal('Góp ý 2');
    expect(page.threads[0]).to.contain('Nguyễn Hữu Đạt').and.to.contain('09:41 09/03/2026');
    expect(page.threads[1]).to.contain('Báo cáo khi nào?');
  });

  it('takes a comment on the item in hand, by keyboard alone', async () => {
    // Given the caret in an item
    const page = await review();
    page.field('Tổ chức 04 hội nghị').place(3);
    await page.until(() => page.panelText.includes('Mục đang chọn: Mục I.1'), 'the item in hand');
    // When a person writes and sends
    await page.pressByKeyboard(texts.comment);
    await page.write('Nên ghi rõ địa điểm');
    await page.keys('Control+Enter');
    // Then it is kept with person and item, and has the focus
    expect(commentsOf(page).at(-1)).to.include({ item: 'i1', text: 'Nên ghi rõ địa điểm' });
    expect(commentsOf(page).at(-1)?.by).to.deep.equal(hanh);
    expect(page.openThreads.some((thread) => thread.includes('Nên ghi rõ địa điểm'))).to.equal(true);
    expect(page.hasFocus).to.equal(true);
    await page.press(texts.undo);
    expect(commentsOf(page)).to.have.length(1);
  });

  it('keeps what is written on its item when another comes in hand', async () => {
    const page = await review();
    page.field('Tổ chức 04 hội nghị').place(3);
    await page.until(() => page.panelText.includes('Mục đang chọn: Mục I.1'), 'the item in hand');
    await page.press(texts.comment);
    await page.write('Nên ghi');
    page.field('Báo cáo kết quả').place(0);
    await page.settled();
    await page.press(texts.send);
    expect(commentsOf(page).at(-1)).to.include({ item: 'i1', text: 'Nên ghi' });
  });

  it('takes an answer into its conversation, resolves it and opens it again', async () => {
    const page = await review();
    await page.pressIn('Báo cáo khi nào?', texts.answer);
    await page.write('Trước 15/12');
    await page.press(texts.sendAnswer);
    expect(commentsOf(page).at(-1)).to.include({ answers: 'c1', text: 'Trước 15/12' });
    await page.pressIn('Báo cáo khi nào?', texts.resolve);
    expect(page.tab).to.equal('Góp ý 1');
    expect(page.openThreads.join(' ')).not.to.contain('Báo cáo khi nào?');
    expect(page.hasFocus).to.equal(true);
    await page.unfold();
    expect(page.threads.at(-1)).to.contain('Lò Thị Hạnh đã xử lý');
    await page.pressIn('Báo cáo khi nào?', texts.reopen);
    expect(page.tab).to.equal('Góp ý 2');
    expect(commentsOf(page)[0]?.resolved).to.equal(undefined);
  });

  it('shows a suggestion by words, and takes it over into the text', async () => {
    const page = await review();
    expect(page.added).to.deep.equal(['[thêm: 06]']);
    expect(page.removed).to.deep.equal(['[bỏ: 04]']);
    await page.pressIn('Đề xuất sửa đổi', texts.accept);
    expect(page.lines[1]).to.equal('  1. Tổ chức 06 hội nghị');
    expect(page.element.plan?.review.suggestions).to.deep.equal([]);
    await page.press(texts.undo);
    expect(page.lines[1]).to.equal('  1. Tổ chức 04 hội nghị');
    expect(page.element.plan?.review.suggestions).to.have.length(1);
  });

  it('rejects a suggestion and leaves the text as it is', async () => {
    const page = await review();
    await page.pressIn('Đề xuất sửa đổi', texts.reject);
    expect(page.element.plan?.review.suggestions).to.deep.equal([]);
    expect(page.lines[1]).to.equal('  1. Tổ chức 04 hội nghị');
    expect(page.hasFocus).to.equal(true);
  });

  it('suggests another wording, with what it changes while it is written', async () => {
    const page = await review();
    page.field('Báo cáo kết quả').place(0);
    await page.until(() => page.panelText.includes('Mục đang chọn: Mục I.2'), 'the item in hand');
    await page.press(texts.suggest);
    await page.write('Báo cáo nhanh');
    expect(page.added).to.include('[thêm: nhanh]');
    await page.press(texts.propose);
    expect(page.element.plan?.review.suggestions.at(-1)).to.include({
      item: 'i2',
      before: 'Báo cáo kết quả',
      after: 'Báo cáo nhanh',
    });
    expect(page.lines[2]).to.equal('  2. Báo cáo kết quả');
  });

  it('sends no suggestion that changes nothing, and says why', async () => {
    const page = await review();
    await page.press(texts.suggest);
    await page.press(texts.propose);
    expect(page.notice).to.equal(texts.unchanged);
    expect(page.element.plan?.review.suggestions).to.have.length(1);
  });

  it('says so where the page does not tell who works here', async () => {
    const page = await review(null);
    expect(page.panelText).to.contain(texts.noPerson);
    expect(page.buttons).not.to.include(texts.comment);
    expect(page.actionsOf('Báo cáo khi nào?')).not.to.include(texts.answer);
  });

  it('marks the items at the edge of the paper; a mark leads to what is said', async () => {
    const page = await review();
    await page.until(() => page.marks.length === 2, 'two marks');
    expect(page.marks[1]).to.equal(texts.mark(1, 'Mục I.2'));
    await page.choose('checks');
    await page.press(texts.mark(1, 'Mục I.2'));
    await page.until(() => page.tab.startsWith(texts.tab), 'the tab of comments');
    expect(page.hasFocus).to.equal(true);
    expect(page.focusedName).to.equal(texts.answer);
  });

  it('copies a link to the item in hand', async () => {
    const page = await review();
    await page.press(linkMessages.vi.copyLink);
    expect([linkMessages.vi.copied, linkMessages.vi.notCopied(`${location.href}#ph-plan/i`)]).to.include(
      page.notice,
    );
  });

  it('leads from what is said to its item', async () => {
    const page = await review();
    await page.pressIn('Báo cáo khi nào?', 'Mục I.2');
    expect(page.caret).to.equal('|Báo cáo kết quả');
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await review();
    await page.until(() => page.marks.length === 2, 'two marks');
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.press(texts.suggest);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.press(texts.cancel);
    await page.pressIn('Báo cáo khi nào?', texts.resolve);
    await page.unfold();
    expect(await axeFaults(page.element)).to.deep.equal([]);
    const nobody = await review(null);
    expect(await axeFaults(nobody.element)).to.deep.equal([]);
  });
});

describe('threads', () => {
  const items = [item('a', 1, '1.'), item('b', 1, '2.')];
  const comment = (id: string, of: string, more: object = {}) => ({ id, item: of, text: id, at, ...more });

  it('stand in the order of the plan, those of items that are gone last', () => {
    const all = threadsOf(
      {
        comments: [comment('1', 'gone'), comment('2', 'b'), comment('3', 'a')],
        suggestions: [],
        waivers: [],
      },
      items,
    );
    expect(all.map((each) => each.item)).to.deep.equal(['a', 'b', 'gone']);
  });

  it('hold answers by time; an answer to nothing begins its own', () => {
    const comments = [
      comment('late', 'a', { answers: 'first', at: '2026-03-09T05:00:00Z' }),
      comment('first', 'a'),
      comment('early', 'a', { answers: 'first', at: '2026-03-09T04:00:00Z' }),
      comment('alone', 'a', { answers: 'deleted' }),
    ];
    const [found] = threadsOf({ comments, suggestions: [], waivers: [] }, items);
    expect(
      found?.threads.map((thread) => [
        thread.id,
        thread.kind === 'comment' ? thread.answers.map(({ id }) => id) : [],
      ]),
    ).to.deep.equal([
      ['first', ['early', 'late']],
      ['alone', []],
    ]);
  });

  it('are open or dealt with', () => {
    const comments = [comment('1', 'a', { resolved: { at } }), comment('2', 'a')];
    const all = threadsOf({ comments, suggestions: [], waivers: [] }, items);
    const ids = (resolved: boolean) =>
      chosenThreads(all, resolved).flatMap(({ threads }) => threads.map(({ id }) => id));
    expect([ids(false), ids(true)]).to.deep.equal([['2'], ['1']]);
  });
});
