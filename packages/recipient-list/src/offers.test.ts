import type { PlanFile } from '@phoihop/plan';
import { assignedPlanFile, planFile, recipient } from '@phoihop/plan/testing';
import { axeFaults, clearStages, create, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { defineRecipientList } from './define-recipient-list.js';
import type { Deliveries } from './deliveries.js';
import { RecipientListHarness, widgetCase } from './recipient-list.harness.js';
import type { RecipientList } from './recipient-list.js';
import { listTexts } from './editing/list-texts.js';

const texts = listTexts.vi;
const UNITS = ['xã Bản Lìm', 'phường Đông Lam', 'xã Huồi Sắt'];

async function list(
  file: PlanFile,
  more: { units?: readonly string[]; deliveries?: Deliveries; readonly?: boolean } = {},
): Promise<RecipientListHarness> {
  const element = create<RecipientList>(defineRecipientList());
  element.plan = file;
  element.units = more.units;
  element.deliveries = more.deliveries;
  element.readonly = more.readonly ?? false;
  stage().append(element);
  const page = new RecipientListHarness(element);
  await page.settled();
  return page;
}

const printed = (page: RecipientListHarness): string[] =>
  page.element.plan?.plan.recipients.map(({ text }) => text) ?? [];

const issuers = [{ superior: ['UBND TỈNH SÔNG LAM'], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO' }];

/** Two bodies with work; `recipients` may reach them. */
function withWork(recipients: PlanFile['plan']['recipients']): PlanFile {
  const work = (agency: string, label: string): PlanFile['plan']['items'][number] => ({
    id: label,
    level: 1,
    label: `${label}.`,
    text: `Việc ${label}`,
    task: { assignments: [{ agency, role: 'lead' }], targets: [], times: [] },
  });
  return planFile({
    issuers,
    agencies: [
      { id: 'nv', name: 'Sở Nội vụ', aliases: [], kind: 'body' },
      { id: 'pn', name: 'Hội Liên hiệp Phụ nữ tỉnh', aliases: ['Hội LHPN tỉnh'], kind: 'body' },
    ],
    items: [work('nv', '1'), work('pn', '2'), work('nv', '3')],
    recipients,
  });
}

describe('what the recipient list offers', () => {
  afterEach(clearStages);

  it('is a body with work that nobody has thought of', async () => {
    const page = await list(withWork([recipient('a', 'Hội LHPN tỉnh'), recipient('l', 'Lưu: VT')]));
    expect(page.offers).to.deep.equal([texts.suggested('Sở Nội vụ', '1 và 3')]);
    await page.press(texts.addSuggested);
    expect(printed(page)).to.deep.equal(['Hội LHPN tỉnh', 'Sở Nội vụ', 'Lưu: VT']);
    expect(page.offers).to.deep.equal([]);
    await page.undo();
    expect(printed(page)).to.deep.equal(['Hội LHPN tỉnh', 'Lưu: VT']);
  });

  it('is each of several, or all of them at once', async () => {
    const page = await list(withWork([recipient('a', 'UBND tỉnh (b/c)'), recipient('l', 'Lưu: VT')]));
    expect(page.offers).to.deep.equal([texts.suggestedMany(2)]);
    await page.press(texts.addSuggestedNamed('Hội Liên hiệp Phụ nữ tỉnh'));
    await page.undo();
    await page.press(texts.addAll(2));
    expect(printed(page)).to.deep.equal([
      'UBND tỉnh (b/c)',
      'Sở Nội vụ',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Lưu: VT',
    ]);
  });

  it('is a whole list where there is none', async () => {
    const page = await list(withWork([]));
    await page.press(texts.addBodies);
    expect(printed(page)).to.deep.equal(['Sở Nội vụ', 'Hội Liên hiệp Phụ nữ tỉnh', 'Lưu: VT']);
    expect(page.focusedLine).to.equal('Sở Nội vụ');
  });

  it('is nothing that a person has passed over', async () => {
    const file = withWork([recipient('a', 'UBND tỉnh'), recipient('l', 'Lưu: VT')]);
    const waiver = {
      id: 'w',
      check: 'recipients-missing',
      reason: 'Gửi qua UBND tỉnh.',
      at: '2026-01-05T00:00:00Z',
    };
    const page = await list({ ...file, review: { ...file.review, waivers: [waiver] } });
    expect(page.offers).to.deep.equal([]);
  });

  it('is the archive line where it is missing', async () => {
    const page = await list(planFile({ recipients: [recipient('a', 'UBND tỉnh')] }));
    expect(page.offers).to.deep.equal([texts.noArchive]);
    await page.press(texts.addArchive);
    expect(printed(page)).to.deep.equal(['UBND tỉnh', 'Lưu: VT']);
  });

  it('is the order of custom, shown before it is taken', async () => {
    const mixed = ['UBND các xã', 'Sở Nội vụ', 'UBND tỉnh (b/c)', 'Lưu: VT'];
    const page = await list(planFile({ issuers, recipients: mixed.map((text) => recipient(text, text)) }));
    await page.press(texts.reorder);
    expect(page.proposedOrder).to.deep.equal(['UBND tỉnh (b/c)', 'Sở Nội vụ', 'UBND các xã', 'Lưu: VT']);
    expect(printed(page)).to.deep.equal(mixed);
    await page.press(texts.orderKeep);
    expect(page.proposedOrder).to.deep.equal([]);
    await page.press(texts.reorder);
    await page.press(texts.orderAccept);
    expect(printed(page)).to.deep.equal(['UBND tỉnh (b/c)', 'Sở Nội vụ', 'UBND các xã', 'Lưu: VT']);
    expect(page.buttons).not.to.include(texts.reorder);
    await page.undo();
    expect(printed(page)).to.deep.equal(mixed);
  });

  it('is two bodies of one line on two', async () => {
    const page = await list(
      planFile({ recipients: [recipient('a', 'HĐND, UBND tỉnh (b/c)'), recipient('l', 'Lưu: VT')] }),
    );
    expect(page.notesOf('HĐND, UBND tỉnh (b/c)')).to.contain(texts.several(2));
    await page.press(texts.split(2));
    expect(printed(page)).to.deep.equal(['HĐND tỉnh (b/c)', 'UBND tỉnh (b/c)', 'Lưu: VT']);
  });

  it('is nothing for peers that share a line by custom, though their line can be split', async () => {
    const peers = planFile({
      recipients: [recipient('a', 'Hội ND, Hội CCB tỉnh'), recipient('l', 'Lưu: VT')],
    });
    const page = await list(peers);
    expect(page.notesOf('Hội ND, Hội CCB tỉnh')).to.equal('');
    await page.choose('Hội ND, Hội CCB tỉnh', texts.split(2));
    expect(printed(page)).to.deep.equal(['Hội ND tỉnh', 'Hội CCB tỉnh', 'Lưu: VT']);
  });

  it('is one line for one body', async () => {
    const recipients = [
      recipient('a', 'UBND tỉnh'),
      recipient('b', 'Uỷ ban nhân dân tỉnh (b/c)'),
      recipient('l', 'Lưu: VT'),
    ];
    const page = await list(planFile({ recipients }));
    expect(page.notesOf('Uỷ ban nhân dân tỉnh (b/c)')).to.contain(texts.same(1));
    await page.press(texts.merge(1));
    expect(printed(page)).to.deep.equal(['UBND tỉnh (b/c)', 'Lưu: VT']);
    expect(page.focusedLine).to.equal('UBND tỉnh (b/c)');
  });
});

describe('groups of units', () => {
  afterEach(clearStages);

  it('are opened into the units that the host knows, and put together again', async () => {
    const recipients = [recipient('g', 'UBND các xã, phường'), recipient('l', 'Lưu: VT')];
    const page = await list(planFile({ recipients }), { units: UNITS });
    expect(page.copiesOf('UBND các xã, phường')).to.equal('3');
    expect(page.notesOf('UBND các xã, phường')).to.contain(texts.units(3, UNITS.join(', '), 0));
    await page.press(texts.expand);
    expect(printed(page)).to.deep.equal([...UNITS.map((unit) => `UBND ${unit}`), 'Lưu: VT']);
    expect(page.offers).to.deep.equal([texts.collapseOffer(3, 'UBND các xã, phường')]);
    await page.press(texts.collapseAccept);
    expect(printed(page)).to.deep.equal(['UBND các xã, phường', 'Lưu: VT']);
  });

  it('are those of the province of the plan, loaded when a person asks', async () => {
    const page = await list(
      planFile({
        issuers: [{ superior: ['UBND TỈNH SƠN LA'], name: 'SỞ NỘI VỤ' }],
        date: '2026-01-05',
        recipients: [recipient('g', 'UBND các phường'), recipient('l', 'Lưu: VT')],
      }),
    );
    expect(page.copiesOf('UBND các phường')).to.equal('');
    await page.press(texts.showUnits);
    await page.loaded();
    expect(Number(page.copiesOf('UBND các phường'))).to.be.greaterThan(3);
    expect(page.notesOf('UBND các phường')).to.contain('phường Tô Hiệu');
  });

  it('ask for the province where the plan names none', async () => {
    const page = await list(planFile({ issuers, recipients: [recipient('g', 'UBND các xã')] }));
    await page.press(texts.showUnits);
    await page.loaded();
    await page.chooseProvince('14');
    await page.loaded();
    expect(Number(page.copiesOf('UBND các xã'))).to.be.greaterThan(50);
  });
});

describe('deliveries', () => {
  afterEach(clearStages);

  it('are told by word and time, to read as well', async () => {
    const deliveries: Deliveries = {
      a: { state: 'read', at: '2026-01-05T01:15:00Z' },
      b: { state: 'returned' },
    };
    const file = planFile({ recipients: [recipient('a', 'UBND tỉnh'), recipient('b', 'Sở Nội vụ')] });
    const page = await list(file, { deliveries, readonly: true });
    expect(page.notesOf('UBND tỉnh')).to.match(new RegExp(`^${texts.deliveries.read} .*05/01/2026`, 'u'));
    expect(page.notesOf('UBND tỉnh')).to.contain('08:15');
    expect(page.notesOf('Sở Nội vụ')).to.equal(texts.deliveries.returned);
  });
});

describe('the states of the recipient list', () => {
  afterEach(clearStages);

  it('have no fault that axe finds', async () => {
    const place = stage();
    const { element } = await mountWidget(widgetCase, { plan: assignedPlanFile() }, place);
    const page = new RecipientListHarness(element);
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(texts.paste);
    await page.pasteOpened();
    await page.writePasted('Sở Nội vụ\nSở Nội vụ');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.press(texts.close);
    await page.press(texts.more);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});
