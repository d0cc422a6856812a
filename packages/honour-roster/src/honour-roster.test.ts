import { createRoundFile, publicView, type RoundCommand, type RoundFile } from '@phoihop/plan/round';
import { generatedRoundFile, prestigeRound } from '@phoihop/plan/round/examples';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { axeFaults, clearStages, describeWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { balanceMessages } from './balance/balance.messages.js';
import { compareMessages } from './compare/compare.messages.js';
import { decideMessages } from './decide/decide.messages.js';
import { HonourRosterHarness, widgetCase } from './honour-roster.harness.js';
import { outMessages } from './out/out.messages.js';

const an = { id: 'an', name: 'Lò Thị An' };
const female = { sex: { kind: 'sex', sex: 'female' } } as const;
const mong = {
  'ethnic-group': { kind: 'ethnic-group', name: 'Mông', code: '08', table: '121/1979' },
} as const;
const deciding = decideMessages.vi;

/** Six nominations from two communes; two may be of one person. */
function village(): RoundFile {
  return roundFile(
    [
      nomination('a', { number: '2026-0001', unit: 'ta-lun' }),
      nomination('b', { unit: 'ta-lun', steps: [step('submitted'), step('commune-checked')] }),
      nomination('c', { unit: 'na-ha', steps: [step('submitted'), step('decided')] }),
      nomination('d', {
        unit: 'na-ha',
        steps: [step('submitted'), step('returned', { reason: 'papers-missing' })],
      }),
      nomination('e', { unit: 'na-ha' }),
      nomination('f', {
        unit: 'ta-lun',
        steps: [step('submitted', { at: '2026-10-09T00:00:00.000Z' })],
      }),
    ],
    {
      a: person('Vi Văn Thoong'),
      b: person('Lương Thị Mai', female),
      c: person('Hờ A Chứ', mong, true),
      d: person('Lầu Bá Xìa', mong),
      e: person('Cụt Thị Lan', female),
      f: person('Vi Văn Thoỏng'),
    },
  );
}

describeWidget(widgetCase);

describe('<ph-honour-roster>', () => {
  afterEach(clearStages);

  it('shows each nomination with how it stands, and why', async () => {
    const page = await HonourRosterHarness.open(village());
    expect(page.names.slice(0, 3)).to.deep.equal(['Vi Văn Thoong', 'Lương Thị Mai', 'Hờ A Chứ']);
    expect(page.rows[3]).to.include('Trả lại: thiếu giấy tờ');
    expect(page.rows[2]).to.include.members(['3', '1958', 'Nam', 'Mông', 'Bản Na Sành, Xã Tà Lưn']);
  });

  it('finds names, villages and numbers as they are typed, without tone marks', async () => {
    const page = await HonourRosterHarness.open(village());
    await page.search('luong mai');
    expect(page.names).to.deep.equal(['Lương Thị Mai']);
    expect(page.text).to.contain(page.texts.shown(1, 6));
    await page.search('0001');
    expect(page.names).to.deep.equal(['Vi Văn Thoong']);
    await page.search('không có ai');
    expect(page.text).to.contain(page.texts.nothingShown);
    await page.press(page.texts.showAll);
    expect(page.names.length).to.equal(6);
  });

  it('is sorted by a heading that is pressed: up, down, and as it came; names by the given name', async () => {
    const page = await HonourRosterHarness.open(village());
    const asTheyCame = page.names;
    await page.click(page.texts.columns.name);
    expect(page.sorted).to.deep.equal([page.texts.columns.name, 'ascending']);
    expect(page.names.map((name) => name.split(' ').at(-1)).join()).to.equal('Chứ,Lan,Mai,Thoong,Thoỏng,Xìa');
    await page.click(page.texts.columns.name);
    expect(page.sorted).to.deep.equal([page.texts.columns.name, 'descending']);
    expect(page.names[0]).to.equal('Lầu Bá Xìa');
    await page.click(page.texts.columns.name);
    expect([page.sorted, page.names]).to.deep.equal([[], asTheyCame]);
  });

  it('is sorted by the keyboard, keeps the order while it is searched, and goes out in it', async () => {
    const page = await HonourRosterHarness.open(village());
    await page.focusRow('Vi Văn Thoong');
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter']) await pressKeys(key);
    await page.settled();
    expect(page.sorted).to.deep.equal([page.texts.columns.name, 'ascending']);
    expect(page.focused).to.equal(page.texts.columns.name);
    await page.search('thi');
    expect(page.names).to.deep.equal(['Cụt Thị Lan', 'Lương Thị Mai']);
    await page.fromMenu(outMessages.vi.print);
    expect(page.paper).to.match(/Cụt Thị Lan.*Lương Thị Mai/u);
  });

  it('returns nominations with a reason in words of one’s own, which lie apart from the command', async () => {
    const page = await HonourRosterHarness.open(village());
    const told: { nomination: string; key: string; text: string }[] = [];
    const commands: RoundCommand[] = [];
    page.element.addEventListener('ph-remark', ({ nomination: id, key, text }) =>
      told.push({ nomination: id, key, text }),
    );
    page.element.addEventListener('ph-change', ({ command }) => commands.push(command as RoundCommand));
    await page.chooseRows('Vi Văn Thoong', 'Cụt Thị Lan');
    await page.press(page.texts.decide(2));
    await page.target(deciding.actions.returned);
    await page.press(deciding.actions.returned);
    expect(page.dialog).to.contain(deciding.reasonMissing);
    await page.fill(deciding.words, 'Biên bản họp thiếu chữ ký của ông Phanh.');
    await page.press(deciding.actions.returned);
    expect(page.dialog).to.equal('');
    expect(told.map(({ nomination: id }) => id)).to.deep.equal(['a', 'e']);
    expect(new Set(told.map(({ key }) => key)).size).to.equal(2);
    expect(JSON.stringify(commands)).not.to.contain('chữ ký');
    expect(JSON.stringify(commands)).to.contain(told[0]?.key ?? '-');
    await page.openRow('Cụt Thị Lan');
    expect(page.dialog).to.contain('Biên bản họp thiếu chữ ký của ông Phanh.');
  });

  it('does nothing, and keeps what was written, where the host could not store it', async () => {
    const page = await HonourRosterHarness.open(village());
    page.element.addEventListener('ph-remark', (event) =>
      event.respondWith(Promise.reject(new TypeError('no line'))),
    );
    await page.chooseRows('Vi Văn Thoong');
    await page.press(page.texts.decide(1));
    await page.target(deciding.actions.returned);
    await page.fill(deciding.words, 'Thiếu chữ ký.');
    await page.press(deciding.actions.returned);
    expect(page.dialog).to.contain(deciding.wordsNotKept);
    expect(page.control(deciding.words)).to.have.property('value', 'Thiếu chữ ký.');
    expect(page.roster.toJSON()?.nominations[0]?.steps.length).to.equal(1);
  });

  it('is filtered by unit, state, ethnic group and sex, and grouped with what can be folded', async () => {
    const page = await HonourRosterHarness.open(village());
    await page.choose(page.texts.anyEthnicGroup, 'Mông');
    expect(page.names).to.deep.equal(['Hờ A Chứ', 'Lầu Bá Xìa']);
    await page.choose(page.texts.anyState, page.texts.states.decided);
    expect(page.names).to.deep.equal(['Hờ A Chứ']);
    await page.choose(page.texts.anyState, page.texts.anyState);
    await page.choose(page.texts.anyEthnicGroup, page.texts.anyEthnicGroup);
    await page.press(page.texts.unitUse('Xã Na Hạ', 3, 5));
    expect(page.names).to.deep.equal(['Hờ A Chứ', 'Lầu Bá Xìa', 'Cụt Thị Lan']);
    await page.press(page.texts.unitUse('Xã Na Hạ', 3, 5));
    await page.choose(page.texts.noGroups, page.texts.groupings.sex);
    expect(page.rows.filter(({ length }) => length === 1)).to.deep.equal([
      ['Nam · 4 hồ sơ'],
      ['Nữ · 2 hồ sơ'],
    ]);
    await page.click('Nam · 4 hồ sơ');
    expect(page.names).to.deep.equal(['Lương Thị Mai', 'Cụt Thị Lan']);
  });

  it('tells what is left of each quota, live', async () => {
    const page = await HonourRosterHarness.open(village());
    expect(page.figures[0]).to.contain('6 trên 40 chỉ tiêu').and.to.contain('34 còn lại');
    expect(page.figures[1]).to.contain('4 nam, 2 nữ').and.to.contain('33,3%');
    await page.chooseRows('Cụt Thị Lan');
    await page.press(page.texts.decide(1));
    await page.target(deciding.actions.refused);
    await page.choose(deciding.reason, 'Chưa đủ tiêu chí');
    await page.press(deciding.actions.refused);
    expect(page.figures[0]).to.contain('5 trên 40 chỉ tiêu').and.to.contain('35 còn lại');
    expect(page.units).to.include(page.texts.unitUse('Xã Na Hạ', 2, 5));
  });

  it('decides many at once, with who and when, and takes it back in one step', async () => {
    const page = await HonourRosterHarness.open(village(), (roster) => (roster.actor = an));
    const commands: RoundCommand[] = [];
    page.element.addEventListener('ph-change', ({ command }) => commands.push(command as RoundCommand));
    await page.chooseRows('Vi Văn Thoong', 'Lương Thị Mai', 'Hờ A Chứ');
    await page.press(page.texts.decide(3));
    expect(page.dialog).to.contain(deciding.taken(2)).and.to.contain(deciding.left(1));
    await page.fill(deciding.number, '15/QĐ-UBND');
    await page.fill(deciding.date, '5/11/2026');
    await page.press(deciding.actions.decided);
    expect(commands.map(({ type }) => type)).to.deep.equal(['batch']);
    const last = page.element.round?.nominations[0]?.steps.at(-1);
    expect(last).to.deep.include({
      to: 'decided',
      by: an,
      decision: { number: '15/QĐ-UBND', date: '2026-11-05' },
    });
    expect(page.chosen).to.deep.equal([]);
    expect(page.notice).to.contain('2 hồ sơ');
    await page.press(deciding.undo);
    expect(page.element.round?.nominations.map(({ steps }) => steps.length)).to.deep.equal([
      1, 2, 2, 2, 1, 1,
    ]);
    expect(page.element.toJSON()).to.deep.equal(village());
  });

  it('asks for a reason, and for a day that can be read', async () => {
    const page = await HonourRosterHarness.open(village());
    await page.chooseRows('Vi Văn Thoong');
    await page.press(page.texts.decide(1));
    await page.target(deciding.actions.returned);
    await page.press(deciding.actions.returned);
    expect(page.dialog).to.contain(deciding.reasonMissing);
    await page.choose(deciding.reason, 'Thiếu giấy tờ');
    await page.press(deciding.actions.returned);
    expect(page.dialog).to.equal('');
    expect(page.rows[0]).to.include('Trả lại: thiếu giấy tờ');
    await page.chooseRows('Lương Thị Mai');
    await page.press(page.texts.decide(1));
    await page.fill(deciding.date, '31/02/2026');
    await page.press(deciding.actions.decided);
    expect(page.dialog).to.contain(deciding.dateUnread);
  });

  it('warns where a unit would have more than it may', async () => {
    const file = generatedRoundFile({
      count: 12,
      state: 'commune-checked',
      round: {
        ...prestigeRound,
        units: prestigeRound.units.slice(0, 1),
        quotas: [{ unit: 'ban-lim', category: 'prestige', count: 5 }],
      },
    });
    const page = await HonourRosterHarness.open(file);
    await page.click(page.texts.chooseAll);
    await page.press(page.texts.decide(12));
    expect(page.dialog).to.contain(deciding.over('Xã Bản Lìm', 'Người có uy tín', 12, 5));
  });

  it('offers nothing that the person may not do', async () => {
    const can = (command: unknown): boolean => {
      const { type, step: next } = command as { type: string; step?: { to: string } };
      return type === 'nomination/step' && next?.to === 'commune-checked';
    };
    const page = await HonourRosterHarness.open(village(), (roster) => (roster.can = can));
    await page.chooseRows('Vi Văn Thoong', 'Hờ A Chứ');
    await page.press(page.texts.decide(2));
    expect(page.targets).to.deep.equal([deciding.actions['commune-checked']]);
    const readonly = await HonourRosterHarness.open(village(), (roster) => (roster.readonly = true));
    expect(readonly.headings).not.to.include('');
    expect(readonly.buttons).not.to.include(page.texts.undo);
    await readonly.openRow('Hờ A Chứ');
    expect(readonly.dialog).to.contain('Hờ A Chứ').and.not.to.contain('Xử lý hồ sơ');
  });

  it('shows last year’s list beside this year’s', async () => {
    const lastYear = roundFile(
      [
        nomination('x', { steps: [step('submitted'), step('decided')] }),
        nomination('y', { steps: [step('submitted'), step('decided')] }),
      ],
      { x: person('Vi Văn Thoong'), y: person('Moong Văn Nghĩa') },
      { ...prestigeRound, year: 2025 },
    );
    const page = await HonourRosterHarness.open(village(), (roster) => (roster.lastYear = lastYear));
    await page.press(compareMessages.vi.open(2025));
    expect(page.dialog).to.contain(compareMessages.vi.summary(1, 2, 0, 0));
    expect(page.table('dialog').map(([change, name]) => [change, name])).to.deep.include([
      'Đưa ra',
      'Moong Văn Nghĩa',
    ]);
    await page.press(compareMessages.vi.close);
    await page.chooseRows('Vi Văn Thoong');
    await page.press(page.texts.decide(1));
    await page.choose(deciding.replaces, 'Moong Văn Nghĩa, Bản Na Sành, Xã Tà Lưn');
    await page.press(deciding.actions.decided);
    expect(page.element.round?.nominations[0]?.steps.at(-1)?.replaces).to.equal('y');
  });

  it('balances units and categories by quota, sex and ethnic group', async () => {
    const page = await HonourRosterHarness.open(village());
    await page.press(balanceMessages.vi.open);
    const rows = page.table('dialog');
    expect(rows[0]).to.deep.equal(['Đơn vị', 'Chỉ tiêu phân bổ', 'Giới', 'Dân tộc']);
    expect(rows[1]).to.deep.equal([
      ...['Chỉ tiêu', 'Đề nghị', 'Công nhận', 'Còn trống', 'Vượt', 'Nam', 'Nữ', 'Thái', 'Mông'],
    ]);
    expect(rows.at(-1)).to.deep.equal(['Cộng', '40', '6', '1', '34', '0', '4', '2', '4', '2']);
  });

  it('keeps what is in view in the page, and nothing more, of ten thousand', async () => {
    const page = await HonourRosterHarness.open(generatedRoundFile({ count: 10_000 }));
    expect(page.rowCount).to.equal(10_000);
    expect(page.nodes).to.be.lessThan(1500);
    await page.search('thoong');
    expect(page.rowCount).to.be.lessThan(10_000).and.greaterThan(0);
    for (const name of page.names) expect(name).to.contain('Thoong');
  });

  it('says that there is no nomination, and no round', async () => {
    const empty = await HonourRosterHarness.open(createRoundFile(prestigeRound));
    expect(empty.text).to.contain(empty.texts.empty);
    const none = await HonourRosterHarness.open(undefined);
    expect(none.text).to.contain('Chưa có đợt xét nào được mở');
  });

  it('has no fault that axe finds, in any state', async function () {
    // Many states, each looked through whole.
    this.timeout(60_000);
    const place = stage();
    const page = await HonourRosterHarness.open(
      generatedRoundFile({ count: 40, doubles: 10 }),
      (roster) => {
        roster.mayErase = true;
        roster.lastYear = generatedRoundFile({ count: 20, state: 'decided' });
      },
      place,
    );
    const check = async (state: string): Promise<void> => {
      expect(await axeFaults(place), state).to.deep.equal([]);
    };
    await check('list');
    const [name = ''] = page.names;
    await page.openRow(name);
    await check('one nomination');
    await page.press('Xóa dữ liệu cá nhân');
    await check('asking to erase');
    await page.press('Giữ lại');
    await page.press('Xử lý hồ sơ');
    await page.press(deciding.cancel);
    await page.click(page.texts.chooseAll);
    await page.press(page.texts.decide(40));
    await check('a decision');
    await page.press(deciding.cancel);
    await page.press(balanceMessages.vi.open);
    await check('balance');
    await page.press(balanceMessages.vi.close);
    await page.press(compareMessages.vi.open(2026));
    await check('comparison');
    await page.press(compareMessages.vi.close);
    await page.press('4 cặp có thể trùng');
    await check('duplicates');
    await page.choose(page.texts.noGroups, page.texts.groupings.unit);
    await check('groups');
    place.style.width = '340px';
    await page.settled();
    await page.settled();
    await check('on a phone');
    await page.search('không có ai');
    await check('nothing found');
  });

  it('shows everybody only what they may see', async () => {
    const page = await HonourRosterHarness.open(
      undefined,
      (roster) => (roster.publicRound = publicView(village())),
    );
    expect(page.names).to.deep.equal(['Hờ A Chứ']);
    expect(page.buttons.join()).not.to.contain('Hoàn tác');
    const preview = await HonourRosterHarness.open(village(), (roster) => (roster.publicView = true));
    expect(preview.names).to.deep.equal(['Hờ A Chứ']);
    expect(preview.text).not.to.contain('Thoong');
  });
});
