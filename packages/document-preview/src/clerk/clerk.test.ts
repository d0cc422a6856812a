import { clerkCheck } from '@phoihop/document/clerk-check';
import { deriveProfile, partyProfile, stateProfile } from '@phoihop/document/profile';
import { checkMessages } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { item, planFile, samplePlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { DocumentPreviewHarness, widgetCase } from '../document-preview.harness.js';
import { documentPreviewMessages } from '../document-preview.messages.js';
import { clauseMessages } from './clauses.messages.js';
import { clerkMessages } from './clerk.messages.js';
import { sentencesOf } from './clerk.view.js';

const texts = documentPreviewMessages.vi;

/** A plan with faults that the decree names: a wrong day, a number that is repeated, an urgent mark, an appendix. */
const faulty = (): PlanFile =>
  planFile({
    title: 'KẾ HOẠCH',
    subject: 'Công tác dân tộc',
    number: { raw: '5/KH-UBND' },
    rawDate: 'ngày 5 tháng 3 năm 2026',
    date: '2026-03-05',
    urgency: 'KHẨN',
    items: [item('a', 1, '1.', 'Việc thứ nhất.'), item('b', 1, '1.', 'Việc thứ hai.')],
    appendices: [{ title: 'Biểu mẫu', items: [item('c', 1, null, 'Mẫu.')] }],
  });

async function checked(file: PlanFile, lang = 'vi'): Promise<DocumentPreviewHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, lang });
  const page = new DocumentPreviewHarness(element);
  await page.press(documentPreviewMessages[element.language].check);
  await page.checked();
  return page;
}

describe('the clerk’s check', () => {
  afterEach(clearStages);

  it('lists every place of the decree in its order, with its article and what to do', async () => {
    const page = await checked(faulty());
    const names = Object.values(clauseMessages.vi.names);
    expect(page.clauses.map((clause) => names.findIndex((name) => clause.startsWith(name)))).to.deep.equal(
      names.map((_, index) => index),
    );
    const number = page.clause('Số, ký hiệu');
    expect(number).to.contain(clerkMessages.vi.states.wrong);
    expect(number).to.contain('khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP');
    expect(number).to.contain('đề nghị ghi “05/KH-UBND”');
  });

  it('leads from a finding to its place on the paper', async () => {
    const page = await checked(faulty());
    await page.press(clerkMessages.vi.go('Quốc hiệu và Tiêu ngữ'));
    expect(page.pointedAt).to.equal('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('says what a measure is and what the decree asks for', () => {
    const own = deriveProfile(stateProfile, { id: 'hep', page: { margins: { left: 20 } } });
    if (!own.ok) throw new Error(own.code);
    const clause = clerkCheck(faulty(), { profile: own.value })?.find(({ id }) => id === 'margins');
    expect(clause && sentencesOf(clause, 'vi')).to.deep.equal([
      'Lề trái: 20 mm; quy định từ 30 mm đến 35 mm.',
      clerkMessages.vi.mend,
    ]);
    expect(clause && sentencesOf(clause, 'en')[0]).to.equal(
      'Left margin: 20 mm; the decree asks for 30 mm to 35 mm.',
    );
  });

  it('has words for every place, state and measure in both languages', () => {
    const clauses = [faulty(), samplePlanFile(), planFile({})].flatMap((file) => clerkCheck(file) ?? []);
    for (const language of ['vi', 'en'] as const) {
      const { names, met, pen, absent, measures } = clauseMessages[language];
      for (const clause of clauses) {
        expect(names, clause.id).to.have.property(clause.id);
        expect(met, clause.id).to.have.property(clause.id);
        for (const { of } of clause.measures) expect(measures, of).to.have.property(of);
        if (clause.state === 'pen') expect(pen, clause.id).to.have.property(clause.id);
        if (clause.state === 'absent') expect(absent, clause.id).to.have.property(clause.id);
        for (const { check } of clause.findings)
          expect(checkMessages[language], check).to.have.property(check);
      }
      expect(Object.keys(measures)).to.deep.equal(Object.keys(clauseMessages.vi.measures));
    }
  });

  it('does not apply to papers of the party', async () => {
    const page = await checked({ ...faulty(), plan: { ...faulty().plan, number: { raw: '15-KH/BDVTU' } } });
    expect(page.clauses).to.deep.equal([]);
    expect(page.text).to.contain(clerkMessages.vi.party);
    expect(partyProfile.head.motto).to.equal(null);
  });

  it('has no fault that axe finds, in both languages', async () => {
    for (const lang of ['vi', 'en']) {
      const page = await checked(faulty(), lang);
      const place = stage();
      place.append(page.element);
      await page.settled();
      expect(await axeFaults(place)).to.deep.equal([]);
    }
  });

  it('says what to do where it cannot be loaded', async () => {
    const { element } = await mountWidget(widgetCase, { plan: faulty() });
    const page = new DocumentPreviewHarness(element);
    page.preview.clerk.load = () => Promise.reject(new TypeError('offline'));
    await page.press(texts.check);
    expect(page.notice).to.equal(texts.notLoaded);
  });
});
