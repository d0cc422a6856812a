import { listDrafts } from '@phoihop/kit';
import { exemplaryRound } from '@phoihop/plan/round/examples';
import { axeFaults, clearStages, stage } from '@phoihop/testing';
import { newId } from '@phoihop/plan';
import { expect } from 'chai';
import { fillIn, hostOf, openRound, receipt } from './nomination.harness.js';
import { NominationFormHarness, pdf } from './nomination-form.harness.js';

describe('<ph-nomination-form>', () => {
  afterEach(clearStages);

  it('goes from empty to receipt', async () => {
    const page = await NominationFormHarness.open(openRound());
    const { keys, data } = hostOf(page, [receipt]);
    await fillIn(page);
    expect(page.heading).to.equal(page.texts.review);
    expect(page.text).to.contain('62 trên 71 hộ tán thành, đạt 87,3%');
    await page.press(page.texts.send);
    expect(page.heading).to.equal(page.texts.received);
    expect(page.receiptNumber).to.equal('2026-0007');
    expect(page.text).to.contain('09:05 02/10/2026');
    expect(page.focused).to.equal('receipt-heading');
    expect(keys.length).to.equal(1);
    expect(data[0]?.get('name')).to.equal('Vi Văn Thoong');
    expect((data[0]?.get('papers.minutes') as File).name).to.equal('bien-ban.pdf');
  });

  it('shows all that was filled in before it is sent, with the way back to each part', async () => {
    // Given all steps filled in, and nothing sent
    const page = await NominationFormHarness.open(openRound());
    const { keys } = hostOf(page, [receipt]);
    await fillIn(page);
    expect(keys).to.deep.equal([]);
    for (const answer of ['Vi Văn Thoong', '05/09/1958', 'Xã Tà Lưn', 'Hiến đất làm đường bản.'])
      expect(page.text).to.contain(answer);
    // When a part is chosen there, it can be mended, and is mended in the review
    await page.press(page.texts.change('Thành tích'));
    await page.fill('achievements.0.text', 'Hiến 200 m² đất làm đường bản.');
    await page.goTo(6);
    expect(page.text).to.contain('Hiến 200 m² đất làm đường bản.');
  });

  it('tells what is missing in a summary that takes the focus and leads to each control', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.fill('name', 'Vi Văn 2');
    expect(page.found.length).to.equal(1);
    await page.next();
    expect(page.focused).to.equal('summary');
    expect(page.summary.length).to.equal(7);
    await page.press('Họ và tên');
    expect(page.focused).to.equal('name');
    await page.fill('name', 'Thoong');
    expect(page.summary.length).to.equal(6);
  });

  it('draws what follows from a letter behind its key, and for whoever waits for it', async () => {
    // Given a name with a fault
    const page = await NominationFormHarness.open(openRound());
    await page.fill('name', 'Vi Văn 2');
    expect(page.found.length).to.equal(1);
    // When a letter mends it, the key itself draws nothing
    page.keyIn('name', 'Vi Văn Hai');
    await Promise.resolve();
    expect(page.found.length).to.equal(1);
    // Then it is gone for whoever waits, and by itself in the pause behind
    await page.element.updateComplete;
    expect(page.found).to.deep.equal([]);
    page.keyIn('name', 'Vi Văn 2');
    await page.until(() => page.found.length === 1);
  });

  it('tells a host’s form what is typed before anything can ask for it', async () => {
    const form = document.createElement('form');
    stage().append(form);
    const page = await NominationFormHarness.open(openRound(), undefined, form);
    await page.type('name', 'Vi Văn');
    page.keyIn('name', 'Vi Văn Thoong');
    expect(new FormData(form).get('name')).to.equal('Vi Văn Thoong');
    expect(form.checkValidity()).to.equal(false);
  });

  it('calls the review complete only when every step is', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.goTo(6);
    await page.press(page.texts.send);
    expect(page.step(6)).to.contain(page.texts.faultsLeft(page.summary.length));
    expect(page.step(6)).not.to.contain(page.texts.done);
  });

  it('lets the person go to any step and back, and loses nothing', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.fill('name', 'H’Hen Niê');
    await page.goTo(4);
    expect(page.heading).to.equal('Thành tích');
    await page.goTo(1);
    expect(page.control('name').value).to.equal('H’Hen Niê');
  });

  it('finds groups and communes without tone marks, and suggests where several may be meant', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.type('ethnic-group', 'kho mu');
    expect(page.options).to.deep.equal(['Khơ-mú']);
    await page.key('ethnic-group', 'ArrowDown');
    await page.key('ethnic-group', 'Enter');
    expect(page.control('ethnic-group').value).to.equal('Khơ-mú');
    await page.type('place.commune', 'ta lun');
    expect(page.options).to.deep.equal(['Xã Tà Lưn']);
    await page.key('place.commune', 'Escape');
    expect(page.options).to.deep.equal([]);
    await page.fill('ethnic-group', 'tay khao');
    await page.press(page.texts.useSuggestion('Thái'));
    expect(page.control('ethnic-group').value).to.equal('Thái');
  });

  it('tells of files by what they are', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.goTo(5);
    await page.choose('papers.minutes', [
      new File(['<html>'], 'giấy.pdf', { type: 'application/pdf' }),
      new File([], 'rỗng.pdf'),
      pdf('biên bản.pdf'),
    ]);
    expect(page.found.join(' ')).to.contain('không phải là PDF').and.to.contain('không có nội dung');
    await page.press(page.texts.remove('giấy.pdf'));
    await page.press(page.texts.remove('rỗng.pdf'));
    expect(page.found).to.deep.equal([]);
  });

  it('adds and removes rows of achievements', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.goTo(4);
    await page.fill('achievements.0.year', '2023');
    await page.press(page.texts.addRow);
    expect(page.focused).to.equal('achievements.1.year');
    await page.press(page.texts.removeRow(1));
    expect(() => page.control('achievements.0.year')).to.throw(RangeError);
  });

  it('sends the same nomination under the same key until it arrives, once', async () => {
    const page = await NominationFormHarness.open(openRound());
    const { keys } = hostOf(page, [null, null, receipt]);
    await fillIn(page);
    await page.press(page.texts.send);
    expect(page.sending).to.contain('mất kết nối');
    await page.press(page.texts.tryNow);
    await page.press(page.texts.tryNow);
    expect(page.receiptNumber).to.equal('2026-0007');
    expect(keys.length).to.equal(3);
    expect(new Set(keys).size).to.equal(1);
  });

  it('shows what the server refuses at its field, keeps all, and sends it again under the same key', async () => {
    const page = await NominationFormHarness.open(openRound());
    const refusal = {
      code: 'likely',
      field: 'name',
      params: { message: 'Người này đã được công nhận năm 2024.' },
    };
    const { keys } = hostOf(page, [{ ok: false, findings: [refusal] }, receipt]);
    await fillIn(page);
    await page.press(page.texts.send);
    expect(page.summaryHeading).to.equal(page.texts.refused);
    expect(page.summary.join()).to.contain('đã được công nhận năm 2024');
    await page.press('Họ và tên');
    expect(page.found.join()).to.contain('đã được công nhận năm 2024');
    await page.fill('name', 'Vi Văn Thoỏng');
    expect(page.found).to.deep.equal([]);
    await page.goTo(6);
    await page.press(page.texts.send);
    expect(page.receiptNumber).to.equal('2026-0007');
    expect(keys[0]).to.equal(keys[1]);
  });

  it('says so where nobody takes nominations', async () => {
    const page = await NominationFormHarness.open(openRound());
    await fillIn(page);
    await page.press(page.texts.send);
    expect(page.sending).to.equal(page.texts.nobody);
  });

  it('keeps nothing on the device until asked, and then says how long', async () => {
    const round = openRound();
    const actor = { id: newId(), name: 'An' };
    const first = await NominationFormHarness.open(round, (form) => (form.actor = actor));
    await first.fill('name', 'Vi Văn Thoong');
    expect(await listDrafts('nomination', actor.id)).to.deep.equal([]);
    expect(JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)])).not.to.contain(
      'Thoong',
    );
    await first.press(first.texts.keep);
    await first.settled();
    expect((await listDrafts('nomination', actor.id)).length).to.equal(1);
    first.element.remove();
    // When the same person comes again
    const second = await NominationFormHarness.open(round, (form) => (form.actor = actor));
    await second.offers(second.texts.continue);
    await second.press(second.texts.continue);
    expect(second.control('name').value).to.equal('Vi Văn Thoong');
    await second.press(second.texts.clear);
    await second.settled();
    expect(await listDrafts('nomination', actor.id)).to.deep.equal([]);
  });

  it('asks for a category where the round has several, and keeps to its fields', async () => {
    const page = await NominationFormHarness.open(openRound(exemplaryRound));
    await page.fill('name', 'Vi Văn Thoong');
    await page.fill('category-exemplary-collective');
    expect(page.control('collective').value).to.equal('');
    expect(page.element.formData.has('name')).to.equal(false);
    expect(page.element.formData.get('category')).to.equal('exemplary-collective');
  });

  it('says that there is no round', async () => {
    const page = await NominationFormHarness.open(undefined);
    expect(page.text).to.contain('Chưa có đợt xét nào được mở');
  });

  it('has no fault that axe finds, in any step', async () => {
    const place = stage();
    const page = await NominationFormHarness.open(openRound(), undefined, place);
    for (let step = 1; step <= 6; step++) {
      await page.goTo(step);
      if (step < 6) await page.next();
      expect(await axeFaults(place), `step ${String(step)}`).to.deep.equal([]);
    }
    await page.press(page.texts.send);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});

describe('<ph-nomination-form> in a form of the host', () => {
  afterEach(clearStages);

  async function inForm(): Promise<{
    page: NominationFormHarness;
    form: HTMLFormElement;
    submitted: FormData[];
  }> {
    const form = document.createElement('form');
    stage().append(form);
    const submitted: FormData[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(new FormData(form));
    });
    const page = await NominationFormHarness.open(openRound(), undefined, form);
    return { page, form, submitted };
  }

  it('keeps it from being sent while something is missing, and gives its value then', async () => {
    const { page, form, submitted } = await inForm();
    form.requestSubmit();
    await page.settled();
    expect(submitted).to.deep.equal([]);
    expect(page.summaryHeading).to.contain('trước khi gửi');
    await page.goTo(1);
    await fillIn(page);
    await page.press(page.texts.send);
    expect(submitted.length).to.equal(1);
    expect(submitted[0]?.get('village-meeting.votes')).to.equal('62');
    expect(submitted[0]?.get('papers.minutes')).to.be.instanceOf(File);
  });

  it('answers for what is missing as native controls do', async () => {
    const { page, form } = await inForm();
    expect(form.checkValidity()).to.equal(false);
    expect(page.element.matches(':invalid')).to.equal(true);
    expect(page.element.checkValidity()).to.equal(false);
    expect(page.element.form).to.equal(form);
    await page.goTo(1);
    await fillIn(page);
    expect(form.checkValidity()).to.equal(true);
    expect(page.element.matches(':valid')).to.equal(true);
    expect(page.element.reportValidity()).to.equal(true);
  });

  it('gives nothing to a form that it is disabled in or taken out of', async () => {
    const { page, form } = await inForm();
    await page.fill('name', 'Vi Văn Thoong');
    expect(new FormData(form).get('name')).to.equal('Vi Văn Thoong');
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(page.element);
    await page.settled();
    expect(new FormData(form).get('name')).to.equal('Vi Văn Thoong');
    fieldset.disabled = true;
    await page.settled();
    expect(new FormData(form).has('name')).to.equal(false);
    fieldset.disabled = false;
    stage().append(page.element);
    await page.settled();
    expect(new FormData(form).has('name')).to.equal(false);
    expect(page.element.form).to.equal(null);
  });

  it('sends another key once what was sent is changed', async () => {
    const { page, submitted } = await inForm();
    await fillIn(page);
    await page.press(page.texts.send);
    await page.press(page.texts.send);
    await page.goTo(1);
    await page.fill('name', 'Vi Văn Thoỏng');
    await page.goTo(6);
    await page.press(page.texts.send);
    const [first, again, other] = submitted.map((data) => data.get('idempotency-key'));
    expect(first).to.be.a('string').and.equal(again);
    expect(other).not.to.equal(first);
  });

  it('is emptied, disabled and restored with it', async () => {
    const { page, form } = await inForm();
    await page.fill('name', 'Vi Văn Thoong');
    const kept = page.element.formData;
    form.reset();
    await page.settled();
    expect(page.control('name').value).to.equal('');
    page.element.formStateRestoreCallback(kept);
    await page.settled();
    expect(page.control('name').value).to.equal('Vi Văn Thoong');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(page.element);
    await page.settled();
    expect(page.control('name').disabled).to.equal(true);
  });
});
