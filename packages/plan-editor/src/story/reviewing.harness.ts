import { axeFaults, paste } from '@phoihop/testing';
import { expect } from 'chai';
import { checksMessages } from '../checks/checks.messages.js';
import { compareMessages } from '../compare/compare.messages.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { linkMessages } from '../compare/link.messages.js';
import { headFieldMessages } from '../head/head-fields.messages.js';
import { reviewMessages } from '../review/review.messages.js';
import { tableMessages } from '../table/table.messages.js';
import type { Person } from './person.harness.js';
import { nothing, planOf, tabName } from './story-plan.harness.js';

const review = reviewMessages.vi;
const checks = checksMessages.vi;
const compare = compareMessages.vi;
const link = linkMessages.vi;
const head = headFieldMessages.vi;
const table = tableMessages.vi;

/** The second half: what is said of the plan, found in it, compared; and back to where it began. */
export function tellReviewing(who: () => Person): void {
  it('comments on an item, and takes over a suggestion', async () => {
    const page = who();
    await page.placeIn('Vận động tại thôn', 'end');
    await page.activate(tabName(page, review.tab));
    await page.activate(review.comment);
    await page.type('Nên ghi rõ thôn nào');
    await page.activate(review.send);
    const { review: said } = page.element.plan ?? nothing();
    expect(said.comments.at(-1)?.text).to.equal('Nên ghi rõ thôn nào');
    await page.activate(review.suggest);
    await page.keys('Control+End');
    await page.type(' Pù Hiêng');
    await page.activate(review.propose);
    await page.activate(review.accept, 'Pù Hiêng');
    expect(page.items).to.include('Vận động tại thôn Pù Hiêng');
  });

  it('pastes from Word with its structure', async () => {
    const page = who();
    const before = page.items.length;
    await page.placeIn('Vận động tại thôn Pù Hiêng', 'end');
    paste(page.surface, {
      html: '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">a)</span>Tập huấn <b>cán bộ</b></p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">b)</span>Thăm hộ nghèo</p>',
      text: 'a) Tập huấn cán bộ\nb) Thăm hộ nghèo',
    });
    await page.until(() => page.items.length === before + 2, 'what was pasted');
    expect(page.items).to.include('Tập huấn cán bộ').and.to.include('Thăm hộ nghèo');
  });

  it('tells what is cited', async () => {
    const page = who();
    await page.placeIn('Thăm hộ nghèo', 'end');
    await page.keys('Enter');
    await page.type('Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025 của Tỉnh ủy');
    await page.handedOver();
    await page.until(() => page.cited.some((words) => words.includes('06-NQ/TU')), 'a citation');
    await page.openCard('06-NQ/TU');
    expect(page.card).to.contain('Nghị quyết số 06-NQ/TU');
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.keys('Escape');
    expect(page.card).to.equal('');
  });

  it('mends what a check finds, and passes over another with a reason', async () => {
    const page = who();
    await page.activate(tabName(page, checks.tab));
    const fixes = Object.values(checks.fixes);
    await page.until(() => page.buttons.some((name) => fixes.includes(name)), 'a fix');
    const fix = page.buttons.find((name) => fixes.includes(name)) ?? '';
    await page.activate(fix);
    expect(page.notice).to.equal(checks.fixed);
    await page.activate(checks.waive);
    await page.type('gửi theo danh sách riêng');
    await page.activate(checks.waiveNow);
    expect(page.element.plan?.review.waivers.at(-1)?.reason).to.equal('gửi theo danh sách riêng');
  });

  it('compares with an earlier version', async () => {
    const page = who();
    await page.activate(planEditorMessages.vi.compare);
    await page.pickVersion();
    await page.until(() => page.panelText.includes(compare.other), 'what differs');
    expect(page.panelText).to.contain('Thêm').and.to.contain('Tuyên truyền pháp luật');
  });

  it('copies a link to an item', async () => {
    const page = who();
    await page.placeIn('Thăm hộ nghèo', 'end');
    await page.activate(tabName(page, review.tab));
    await page.activate(link.copyLink);
    expect([link.copied, link.notCopied('')].some((words) => page.notice.startsWith(words))).to.equal(true);
  });

  it('jumps by the outline, and gives an item another place', async () => {
    const page = who();
    await page.activate(page.rowOf('Tuyên truyền pháp luật'));
    expect(page.focused?.value).to.equal('Tuyên truyền pháp luật');
    const at = page.items.indexOf('Tuyên truyền pháp luật');
    const next = page.items[at + 1] ?? '';
    await page.reorder('Tuyên truyền pháp luật', next);
    expect(page.items.indexOf('Tuyên truyền pháp luật')).to.be.greaterThan(page.items.indexOf(next));
  });

  it('writes in the head, and in a table', async () => {
    const page = who();
    await page.goInto(head.subject);
    await page.keys('End');
    await page.type(' tại thôn');
    await page.placeIn('Thăm hộ nghèo', 'end');
    expect(planOf(page).subject).to.match(/ tại thôn$/u);
    paste(page.surface, {
      html: '<table><tr><td>TT</td><td>Đơn vị</td></tr><tr><td>1</td><td>Xã Bản Lìm</td></tr></table>',
      text: 'TT\tĐơn vị\n1\tXã Bản Lìm',
    });
    await page.until(() => planOf(page).items.some(({ table: own }) => own), 'a table');
    await page.goInto(table.cell(1, 'Đơn vị'));
    await page.keys('End');
    await page.type(' Thượng');
    await page.placeIn('Thăm hộ nghèo', 'end');
    const rows = planOf(page).items.flatMap(({ table: own }) => own?.rows ?? []);
    expect(rows[0]).to.deep.equal(['1', 'Xã Bản Lìm Thượng']);
  });

  it('takes everything back, to the empty plan', async () => {
    const page = who();
    for (let steps = 0; steps < 120 && page.items.length > 0; steps++) await page.gesture('undo');
    expect(planOf(page)).to.deep.equal({ ...nothing().plan, id: planOf(page).id });
  });
}
