// The form in a language that was added: every step of it, what is found in it, and what comes once it was sent.
import { createRoundFile, type RoundFile } from '@phoihop/plan/round';
import { exemplaryRound, prestigeRound } from '@phoihop/plan/round/examples';
import { newId } from '@phoihop/plan';
import { addPseudoLanguage, clearStages, PHONE, PSEUDO, pseudoFaultsIn, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { nominationFormMessageGroups } from './message-groups.js';
import { NominationFormHarness, pdf } from './nomination-form.harness.js';
import { fillIn, hostOf, receipt } from './nomination.harness.js';

const rounds = { 'persons of prestige': prestigeRound, 'exemplary people': exemplaryRound };

/** What is typed: words of the person stand as they are, and so does the number that a server gives. */
const typed = {
  name: 'Vi Văn Thoong',
  people: 'Thái',
  evidence: 'Xác nhận của xã',
  achievement: 'Hiến đất làm đường bản.',
  file: 'bien-ban.pdf',
  number: '2026-0007',
};

function open(round: (typeof rounds)[keyof typeof rounds]): RoundFile {
  return createRoundFile({ ...round, id: newId(), opens: '2020-01-01', closes: '2099-12-31' });
}

interface Opened {
  page: NominationFormHarness;
  faults: string[];
  look: (where: string) => void;
}

async function opened(round: RoundFile | undefined): Promise<Opened> {
  addPseudoLanguage(nominationFormMessageGroups);
  const place = stage();
  place.style.setProperty('inline-size', `${String(PHONE)}px`);
  const page = await NominationFormHarness.open(round, (form) => (form.lang = PSEUDO), place);
  const faults: string[] = [];
  const look = (where: string): void => {
    const found = pseudoFaultsIn(place, page.element, [round, typed]);
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  };
  return { page, faults, look };
}

describe('<ph-nomination-form> in a language that was added', () => {
  afterEach(clearStages);

  for (const [name, round] of Object.entries(rounds))
    it(`says all that it says in it, step by step, for ${name}`, async () => {
      const { page, faults, look } = await opened(open(round));
      const steps = page.steps;
      expect(steps).to.be.greaterThan(3);
      for (let step = 1; step <= steps; step++) {
        await page.goTo(step);
        look(`step ${String(step)}`);
        // What is missing is told in it, too
        if (step < steps) await page.next();
        look(`step ${String(step)} with what is missing`);
      }
      await page.press(page.texts.send);
      look('the review with what is missing');
      expect(faults).to.deep.equal([]);
    });

  it('says it of what was typed and chosen, and of the draft', async () => {
    const { page, faults, look } = await opened(open(prestigeRound));
    await page.press(page.texts.keep);
    look('with a draft');
    await page.fill('name', `${typed.name} 2`);
    await page.fill('birth', '31/02/1958');
    look('with what is wrong');
    await page.goTo(5);
    await page.choose('papers.minutes', [pdf(typed.file), new File(['<html>'], typed.file)]);
    look('with files');
    await page.goTo(6);
    look('the review');
    expect(faults).to.deep.equal([]);
  });

  it('says it of a line that is cut, and of the receipt', async () => {
    const { page, faults, look } = await opened(open(prestigeRound));
    hostOf(page, [null, receipt]);
    await fillIn(page);
    await page.press(page.texts.send);
    expect(page.sending).not.to.equal('');
    look('with the line cut');
    await page.press(page.texts.tryNow);
    expect(page.receiptNumber).to.equal(typed.number);
    look('the receipt');
    expect(faults).to.deep.equal([]);
  });

  it('says it where there is no round', async () => {
    const { faults, look } = await opened(undefined);
    look('without a round');
    expect(faults).to.deep.equal([]);
  });
});
