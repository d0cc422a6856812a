import { writeDocx } from '@phoihop/document/docx';
import { createPlanFile, type PlanFile } from '@phoihop/plan';
import { assignedPlanFile, item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { ImportHarness } from './import.harness.js';
import { importMessages } from './import.messages.js';
import { tracked, wordComments, wordFile, words } from './word-file.harness.js';

const texts = importMessages.vi;

const HEAD = words('KẾ HOẠCH') + words('Tuyên truyền năm 2026') + words('I. NỘI DUNG');

async function opened(
  file: File,
  plan: PlanFile = planFile([item('i', 1, 'I.', 'KẾ HOẠCH CŨ')]),
): Promise<{ page: PlanEditorHarness; dialog: ImportHarness }> {
  const { element } = await mountWidget(widgetCase, { plan });
  const page = new PlanEditorHarness(element);
  await page.press(planEditorMessages.vi.importText);
  const dialog = new ImportHarness(element);
  await dialog.choose(file);
  return { page, dialog };
}

const bytesOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);

describe('importing a plan from a Word file', () => {
  afterEach(clearStages);

  it('shows its lines and what was understood, as of a text', async () => {
    const { page, dialog } = await opened(
      wordFile('ke-hoach.docx', HEAD + words('1. Tổ chức 04 hội nghị tại các bản.')),
    );
    expect(dialog.lines).to.include('Nội dung, cấp 2 | 1. Tổ chức 04 hội nghị tại các bản.');
    expect(dialog.facts).to.include({ [texts.facts.subject]: 'Tuyên truyền năm 2026' });
    dialog.press(texts.accept);
    await page.settled();
    expect(page.lines).to.deep.equal(['I. NỘI DUNG', '  1. Tổ chức 04 hội nghị tại các bản.']);
  });

  it('offers changes that were tracked one by one, to be taken or left', async () => {
    const { page, dialog } = await opened(
      wordFile(
        'sua.docx',
        HEAD + words('1. Tổ chức ', tracked('04', '05'), ' hội nghị ', tracked('lớn', 'nhỏ')),
      ),
    );
    const [first, second] = [texts.trackedOne('04', '05'), texts.trackedOne('lớn', 'nhỏ')];
    expect(dialog.tracked).to.deep.equal([
      [first, true],
      [second, true],
    ]);
    await dialog.toggleTracked(first);
    expect(dialog.tracked[0]).to.deep.equal([first, false]);
    dialog.press(texts.accept);
    await page.settled();
    expect(page.lines.at(-1)).to.equal('  1. Tổ chức 04 hội nghị nhỏ');
  });

  it('takes comments over on the items that they are about, and the way back that is offered takes back both', async () => {
    const body =
      HEAD +
      words('1. Phát ', '<w:commentRangeStart w:id="0"/>', '500 tờ gấp', '<w:commentRangeEnd w:id="0"/>');
    const { page, dialog } = await opened(
      wordFile('nhan-xet.docx', body, wordComments({ author: 'Vi Văn Bình', text: 'Xem lại số liệu' })),
    );
    expect(dialog.comments[0]).to.contain('500 tờ gấp').and.to.contain('Xem lại số liệu');
    dialog.press(texts.accept);
    await page.settled();
    const { plan, review } = page.element.plan!;
    expect(review.comments.map(({ item: id, text }) => [id, text])).to.deep.equal([
      [plan.items.at(-1)?.id, 'Vi Văn Bình (“500 tờ gấp”): Xem lại số liệu'],
    ]);
    await dialog.undoImport();
    await page.settled();
    expect(page.lines).to.deep.equal(['I. KẾ HOẠCH CŨ']);
    expect(page.element.plan?.review.comments).to.deep.equal([]);
  });

  it('brings a file of ours back as the plan that it was, with who does what', async () => {
    const file = assignedPlanFile();
    const issued = (await writeDocx(file.plan))!;
    const { page, dialog } = await opened(bytesOf(issued, 'ban-hanh.docx'), file);
    expect(dialog.ownFile)
      .to.contain(texts.ownFile)
      .and.to.contain(texts.edited(0, 0, 0));
    expect(await axeFaults(page.element)).to.deep.equal([]);
    dialog.press(texts.accept);
    await page.settled();
    expect(page.element.plan?.plan.items).to.deep.equal(file.plan.items);
  });

  it('opens a working copy in another plan, with its items and tasks', async () => {
    const file = assignedPlanFile();
    const copy = (await writeDocx(file.plan, { workingCopy: createPlanFile(file.plan) }))!;
    const { page, dialog } = await opened(bytesOf(copy, 'ban-lam-viec.docx'));
    dialog.press(texts.accept);
    await page.settled();
    expect(page.element.plan?.plan.items).to.deep.equal(file.plan.items);
  });

  it('says what to do with a file that it cannot read, and keeps the plan', async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const wide = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
    const broken = (await writeDocx(assignedPlanFile().plan))!.slice(0, 5000);
    const cases: [File, string][] = [
      [bytesOf(compound, 'cu.doc'), 'docx-legacy-doc'],
      [bytesOf(Uint8Array.from([...compound, ...wide('EncryptedPackage')]), 'mat.docx'), 'docx-encrypted'],
      [
        bytesOf(
          new TextEncoder().encode('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text'),
          'a.odt',
        ),
        'docx-odt',
      ],
      [bytesOf(broken, 'hong.docx'), 'docx-damaged'],
      [wordFile('macro.docm', HEAD, { 'word/vbaProject.bin': 'x' }), 'docx-macros'],
      [bytesOf(new TextEncoder().encode('%PDF-1.7'), 'a.pdf'), 'docx-not-docx'],
    ];
    const { page, dialog } = await opened(cases[0]![0]);
    for (const [file, code] of cases) {
      await dialog.choose(file);
      expect(dialog.fault).to.equal(texts.fileFault(file.name, texts.fileFaults[code] ?? '?'));
    }
    dialog.press(texts.close);
    await page.settled();
    expect(page.lines).to.deep.equal(['I. KẾ HOẠCH CŨ']);
  });
});
