import { item } from '@phoihop/plan/testing';
import { axeFaults, clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { CompanyPage } from './company.harness.js';

const items = [
  item('a', 1, 'I.', 'Mục đích'),
  item('b', 1, 'II.', 'Tuyên truyền, vận động'),
  item('c', 1, null, 'Tổ chức thực hiện từ đầu quý hai'),
];

describe('others who have a plan open', () => {
  let page: CompanyPage;
  beforeEach(async () => (page = await CompanyPage.open(items)));
  afterEach(clearStages);

  it('stand beside the items in which they work, by name', async () => {
    await page.tell(
      ['Kha Thị Phương', 'b'],
      ['Vi Văn Thoong', 'b'],
      ['Lương Thị Mai', 'c'],
      ['Moong Nghĩa', null],
    );
    expect(page.editor.shown).to.deep.equal([
      { who: 'Phương, Thoong', words: 'Kha Thị Phương, Vi Văn Thoong đang ở mục II.' },
      { who: 'Mai', words: 'Lương Thị Mai đang ở mục “Tổ chức thực hiện từ đầu…”' },
    ]);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    // And go when they have gone
    await page.tell(['Kha Thị Phương', 'a']);
    expect(page.editor.shown.map(({ who }) => who)).to.deep.equal(['Phương']);
    await page.tell();
    expect(page.editor.shown).to.deep.equal([]);
  });

  it('are told where the caret is, once it stays there', async () => {
    expect(page.told.every((place) => place === null)).to.equal(true);
    page.editor.field('Tuyên truyền, vận động').place('end');
    await page.until(() => page.told.at(-1) === 'b');
    page.editor.field('Mục đích').place('end');
    await page.until(() => page.told.at(-1) === 'a');
    page.element.remove();
    expect(page.told.at(-1)).to.equal(null);
  });

  it('come and go without moving the caret, or what is typed', async () => {
    const field = page.editor.field('Mục đích');
    field.place(3);
    await page.tell(['Kha Thị Phương', 'a']);
    expect(field.caret).to.equal(3);
    field.type(' và');
    await page.tell(['Kha Thị Phương', 'b']);
    expect([field.value, field.caret]).to.deep.equal(['Mục và đích', 6]);
  });
});
