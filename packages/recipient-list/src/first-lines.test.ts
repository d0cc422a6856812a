import { planFile, recipient } from '@phoihop/plan/testing';
import { axeFaults, clearStages, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { recipientListMessages } from './recipient-list.messages.js';
import { RecipientListHarness } from './recipient-list.harness.js';
import { RecipientList } from './recipient-list.js';

const texts = recipientListMessages.vi;

/** A list whose part for work comes when the test says so. */
class LateList extends RecipientList {
  come!: (there: boolean) => void;

  protected override loadWork(): ReturnType<RecipientList['loadWork']> {
    return new Promise((resolve, reject) => {
      this.come = (there) => {
        if (there) resolve(super.loadWork());
        else reject(new TypeError('no network'));
      };
    });
  }
}
customElements.define('late-recipient-list', LateList);

async function lateList(readonly = false): Promise<{ element: LateList; page: RecipientListHarness }> {
  const element = new LateList();
  element.plan = planFile({
    recipients: [recipient('a', 'UBND tỉnh (b/c)'), recipient('b', 'Sở Nội vụ'), recipient('luu', 'Lưu: VT')],
  });
  element.readonly = readonly;
  stage().append(element);
  await pause();
  return { element, page: new RecipientListHarness(element) };
}

describe('<ph-recipient-list> while its part for work is on its way', () => {
  afterEach(clearStages);

  it('shows the lines to be read, under their headings', async () => {
    const { element, page } = await lateList();
    expect(page.lines).to.deep.equal(['UBND tỉnh (b/c)', 'Sở Nội vụ', 'Lưu: VT']);
    expect(page.headings).to.have.lengthOf(3);
    expect(page.text).to.contain(texts.lines(3));
    expect(page.firstField).to.equal(undefined);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('becomes a list of fields when it is there, its lines where they were', async () => {
    const { element, page } = await lateList();
    const placeOf = (): number | undefined =>
      element.renderRoot.querySelector('p.text, textarea')?.getBoundingClientRect().left;
    const before = placeOf();
    element.come(true);
    await element.updateComplete;
    expect(page.line('Sở Nội vụ').value).to.equal('Sở Nội vụ');
    expect(placeOf()).to.be.closeTo(before ?? NaN, 1);
  });

  it('says what to do where it does not come, and tries again', async () => {
    const { element, page } = await lateList();
    element.come(false);
    await pause();
    expect(page.notice).to.contain(texts.partNotLoaded);
    expect(page.lines).to.have.lengthOf(3);
    const pressed = page.press(texts.again);
    await pause();
    element.come(true);
    await pressed;
    await element.updateComplete;
    expect(page.line('Sở Nội vụ').value).to.equal('Sở Nội vụ');
  });
});
