import type { Finding } from '@phoihop/plan/round/validation';
import { clearStages } from '@phoihop/testing';
import { expect } from 'chai';
import { fillIn, hostOf, openRound, receipt } from './nomination.harness.js';
import { NominationFormHarness, pdf } from './nomination-form.harness.js';
import type { SendAnswer } from './nomination-form.events.js';

const STEPS = 5;

/** A finding of a server's own about the control of this name, as `field.part`. */
function against(control: string): Finding<string> {
  const [field = '', ...part] = control.split('.');
  const message = `Nơi nhận thấy chỗ này chưa đúng (${control}).`;
  return { code: 'own', field, params: { message }, ...(part.length > 0 && { part: part.join('.') }) };
}

/** What the form calls `unit` and `category` belongs to no field. */
const ofWhole = (control: string): Finding<string> => ({ ...against(control), field: '', part: control });

const refused = (...findings: Finding<string>[]): SendAnswer => ({ ok: false, findings });

/** Every control that the form has, step by step. */
async function controlsOf(page: NominationFormHarness): Promise<string[]> {
  const names: string[] = [];
  for (let step = 1; step <= STEPS; step++) {
    await page.goTo(step);
    names.push(...page.controls);
  }
  await page.goTo(STEPS + 1);
  return names;
}

/** Sends a whole nomination, which is sent back with these; the last answer is a receipt. */
async function sentBack(...findings: Finding<string>[]): Promise<NominationFormHarness> {
  const page = await NominationFormHarness.open(openRound());
  hostOf(page, [refused(...findings), receipt]);
  await fillIn(page);
  await page.press(page.texts.send);
  return page;
}

describe('what a server finds', () => {
  afterEach(clearStages);

  it('at any control is told in a summary with the focus, leads there, and is said of the control', async () => {
    // Given a whole nomination, and a server that has something against one control after the other
    const page = await NominationFormHarness.open(openRound());
    const answers: SendAnswer[] = [];
    hostOf(page, answers);
    await fillIn(page);
    // The second button of a pair has an id of its own; what is found belongs to the first.
    const controls = (await controlsOf(page)).filter(
      (name) => !/-(?:female|no|behalf|signed-paper)$/u.test(name),
    );
    expect(controls).to.include.members(['unit', 'birth', 'place.address', 'group', 'party-member']);
    expect(controls).to.include.members(['criteria.tc-5', 'criteria.tc-5.evidence', 'criteria.tc-5.files']);
    expect(controls).to.include.members(['nominator.phone', 'consent.publish', 'consent.by']);
    expect(controls).to.include.members(['achievements.0.text', 'papers.minutes', 'papers.evidence']);
    for (const control of controls) {
      answers.push(refused(control === 'unit' ? ofWhole(control) : against(control)));
      // When it is sent back
      await page.press(page.texts.send);
      expect(page.focused, control).to.equal('summary');
      expect(page.summary.length, control).to.equal(1);
      const [line = ''] = page.summary;
      expect(line, `the name of ${control}`).to.match(/^[^:]+: Nơi nhận thấy/u);
      await page.press(line);
      // Then the person stands at that control, and hears why
      expect(page.hasFocus(control), `the focus is on ${control}`).to.equal(true);
      expect(page.saidOfFocused, control).to.contain(`(${control})`);
      await page.goTo(STEPS + 1);
    }
  });

  it('at a group of controls is told there until one of them is changed', async () => {
    const groups = [
      'place',
      'village-meeting',
      'criteria',
      'achievements',
      'honours',
      'papers',
      'nominator',
      'consent',
    ];
    const page = await sentBack(...groups.map(against));
    expect(page.summary.length).to.equal(groups.length);
    await page.press('Thành tích theo năm:');
    expect(page.focused).to.equal('achievements.0.year');
    expect(page.found.join()).to.contain('(achievements)').and.to.contain('(honours)');
    await page.fill('achievements.0.text', 'Hiến 300 m2 đất làm đường bản.');
    expect(page.found.join()).not.to.contain('(achievements)');
    await page.goTo(3);
    expect(page.found.join())
      .to.contain('(criteria)')
      .and.to.contain('(nominator)')
      .and.to.contain('(consent)');
    await page.fill('consent.publish');
    expect(page.found.join()).not.to.contain('(consent)');
    await page.goTo(1);
    expect(page.found.join()).to.contain('(place)');
  });

  it('about a file, which it knows by its place, is told at that file until it is removed', async () => {
    const page = await NominationFormHarness.open(openRound());
    await page.goTo(3);
    await page.fill('criteria.tc-2');
    await page.choose('criteria.tc-2.files', [pdf('giấy khen.pdf')]);
    await page.fill('criteria.tc-2');
    await page.goTo(1);
    hostOf(page, [refused(against('criteria.tc-2.files.0'), against('papers.minutes.1')), receipt]);
    await fillIn(page);
    await page.press(page.texts.send);
    const [evidence = '', minutes = ''] = page.summary;
    await page.press(evidence);
    expect(page.heading).to.equal('Tiêu chí và đồng ý');
    expect(page.saidOfFocused).to.contain('(criteria.tc-2.files.0)');
    await page.goTo(STEPS + 1);
    await page.press(page.texts.send);
    expect(page.receiptNumber).to.equal('2026-0007');
    expect(minutes).to.contain('(papers.minutes.1)');
  });

  it('about a file is gone with that file', async () => {
    const page = await sentBack(against('papers.minutes.0'));
    await page.press('Giấy tờ kèm theo:');
    expect(page.saidOfFocused).to.contain('(papers.minutes.0)');
    await page.press(page.texts.remove('bien-ban.pdf'));
    expect(page.found.join()).not.to.contain('(papers.minutes.0)');
    await page.choose('papers.minutes', [pdf('bien-ban-2.pdf')]);
    expect(page.found).to.deep.equal([]);
    await page.goTo(STEPS + 1);
    await page.press(page.texts.send);
    expect(page.receiptNumber).to.equal('2026-0007');
  });

  it('about the whole, or what the form does not ask for, is told without a link that leads nowhere', async () => {
    const message = 'Đợt này đã dừng nhận hồ sơ.';
    const whole = { code: 'own', field: '', params: { message } };
    const page = await sentBack(whole, against('party-card'));
    expect(page.summary[0]).to.equal(`Đề nghị công nhận người có uy tín: ${message}`);
    expect(page.summary[1]).to.match(/^Nơi nhận thấy/u);
    expect(page.summaryLinks).to.deep.equal([]);
    // It may be otherwise by now: sending again is not kept from anybody.
    await page.press(page.texts.send);
    expect(page.receiptNumber).to.equal('2026-0007');
  });

  it('without a word is told as such, and nothing is lost', async () => {
    const page = await sentBack();
    expect(page.summaryHeading).to.equal(page.texts.refused);
    await page.goTo(1);
    expect(page.control('name').value).to.equal('Vi Văn Thoong');
  });
});
