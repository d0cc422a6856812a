import { copied } from '@phoihop/testing';
import { expect } from 'chai';
import { blanksOf } from '../blanks/blanks.js';
import { blanksMessages } from '../blanks/blanks.messages.js';
import { readingMessages } from '../reading.messages.js';
import { findMessages } from '../find/find.messages.js';
import { marginMessages } from '../margin/margin.messages.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { startMessages } from '../start/start.messages.js';
import type { Person } from './person.harness.js';
import { planOf } from './story-plan.harness.js';

const start = startMessages.vi;
const margin = marginMessages.vi;
const find = findMessages.vi;

/** The first half of the story: from an empty plan to one with tasks. */
export function tellDrafting(who: () => Person): void {
  it('makes a new plan from a template', async () => {
    const page = who();
    await page.activate(planEditorMessages.vi.fromTemplate);
    await page.until(() => page.buttons.includes(start.create), 'the templates');
    await page.settled();
    await page.pick(start.kinds['single-plan'].name);
    await page.goInto(start.issuer(1, 1));
    await page.type('Phòng Việc chung');
    await page.goInto(start.subject);
    await page.type('vận động');
    await page.goInto(start.year);
    await page.type('2026');
    await page.activate(start.create);
    expect(planOf(page).subject).to.contain('vận động');
    expect(planOf(page).items.length).to.be.greaterThan(10);
  });

  it('fills a blank', async () => {
    const page = who();
    const left = blanksOf(planOf(page)).length;
    const button = page.buttons.find((name) => name.includes(blanksMessages.vi.next)) ?? '';
    await page.activate(button);
    await page.type('12');
    await page.handedOver();
    expect(blanksOf(planOf(page)).length).to.equal(left - 1);
  });

  it('types items, moves them in and out, up and down, and joins them', async () => {
    const page = who();
    const last = page.items.at(-1) ?? '';
    await page.placeIn(last, 'end');
    await page.keys('Enter');
    await page.type('Tuyên truyền pháp luật');
    await page.keys('Enter');
    await page.type('Vận động ở thôn');
    await page.handedOver();
    expect(page.items.slice(-2)).to.deep.equal(['Tuyên truyền pháp luật', 'Vận động ở thôn']);
    const before = page.levels.at(-1) ?? 0;
    await page.gesture('indent');
    expect(page.levels.at(-1)).to.equal(before + 1);
    await page.gesture('outdent');
    expect(page.levels.at(-1)).to.equal(before);
    await page.gesture('move-up');
    expect(page.items.slice(-2)).to.deep.equal(['Vận động ở thôn', 'Tuyên truyền pháp luật']);
    await page.gesture('move-down');
    await page.placeIn('Vận động ở thôn', 'start');
    await page.keys('Backspace');
    expect(page.items.at(-1)).to.equal('Tuyên truyền pháp luật Vận động ở thôn');
    await page.gesture('undo');
    expect(page.items.at(-1)).to.equal('Vận động ở thôn');
  });

  it('cuts several items and takes that back', async () => {
    const page = who();
    const before = page.items;
    await page.selectFrom('Tuyên truyền pháp luật', 'Vận động ở thôn');
    expect(copied(page.surface).text).to.contain('Vận động ở thôn');
    const out = copied(page.surface, 'cut');
    await page.settled();
    expect(out.text.split('\n').length).to.equal(2);
    expect(page.items).not.to.include('Vận động ở thôn');
    await page.gesture('undo');
    expect(page.items).to.deep.equal(before);
  });

  it('finds and replaces', async () => {
    const page = who();
    await page.placeIn('Vận động ở thôn', 'end');
    await page.activate(readingMessages.vi.find);
    await page.type('ở thôn');
    await page.goInto(find.replacement);
    await page.type('tại thôn');
    await page.activate(find.replaceAll);
    expect(page.items).to.include('Vận động tại thôn');
    await page.activate(find.close);
  });

  it('gives a task: who leads, by when, how much, from what', async () => {
    const page = who();
    await page.placeIn('Vận động tại thôn', 'end');
    await page.goInto(margin.agency);
    await page.type('Hội Việc chung xã Pù Hiêng');
    await page.activate(margin.assign);
    const task = () => planOf(page).items.at(-1)?.task;
    const [lead] = task()?.assignments ?? [];
    expect(lead?.role).to.equal('lead');
    const names = planOf(page).agencies.map(({ name }) => name);
    expect(names).to.include('Hội Việc chung xã Pù Hiêng');
    await page.goInto(margin.times);
    await page.type('trước ngày 15/10/2026');
    await page.goInto(margin.targets);
    await page.type('04 hội nghị');
    await page.goInto(margin.funding);
    await page.type('ngân sách xã');
    await page.goInto(margin.agency);
    expect(task()?.times.length).to.equal(1);
    expect(task()?.targets.length).to.equal(1);
    expect(task()?.funding).to.equal('ngân sách xã');
  });

  it('sets what is recognised in the text', async () => {
    const page = who();
    await page.placeIn('Vận động tại thôn', 'end');
    await page.keys('Enter');
    await page.type(
      'Sở Nội vụ chủ trì, phối hợp với Hội Nông dân tổ chức 04 hội nghị trước ngày 15/10/2026.',
    );
    await page.gesture('indent');
    await page.until(() => page.buttons.includes(margin.setAll), 'what is recognised');
    await page.activate(margin.setAll);
    const roles = planOf(page)
      .items.at(-1)
      ?.task?.assignments.map(({ role }) => role);
    expect(roles).to.deep.equal(['lead', 'coordinate']);
  });
}
