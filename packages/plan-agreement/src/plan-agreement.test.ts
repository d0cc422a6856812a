import type { Actor, PlanChange, PlanFile } from '@phoihop/plan';
import { proposalFor } from '@phoihop/plan/agreement';
import {
  afterChange,
  agreedPlan,
  amendedPlan,
  consentedPlan,
  frontSpeaker,
  stateSpeaker,
  twoSidedPlan,
} from '@phoihop/plan/testing';
import { axeFaults, clearStages, describeWidget, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { agreementRefusals } from './agreement-refusals.messages.js';
import { PlanAgreementHarness, widgetCase } from './plan-agreement.harness.js';
import { planAgreementMessages } from './plan-agreement.messages.js';

describeWidget(widgetCase);

const texts = planAgreementMessages.vi;
const at = '2026-03-05T02:00:00Z';

async function page(file: PlanFile, actor: Actor | undefined = stateSpeaker): Promise<PlanAgreementHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file });
  element.actor = actor;
  const harness = new PlanAgreementHarness(element);
  await harness.settled();
  return harness;
}

const agreed = (file: PlanFile, by: Actor): PlanFile => agreedPlan(file, [by]);

function words(of: string, before: string, after: string): PlanChange {
  return { type: 'item/text', part: 'text', item: of, before, after };
}

const jointWords = words(
  'hoi-nghi',
  'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
  'Hai cơ quan tổ chức 05 hội nghị tuyên truyền.',
);
/** A plan for which the Front has proposed a change. */
function proposed(change: PlanChange): PlanFile {
  const file = consentedPlan();
  const proposal = proposalFor(file, change, 'mttq', { id: 'p', at, by: frontSpeaker });
  if (!proposal) throw new RangeError('nothing to propose');
  return afterChange(file, proposal);
}

describe('<ph-plan-agreement>', () => {
  afterEach(clearStages);

  it('lays a draft before its sides, with those who speak for them', async () => {
    const { element } = await mountWidget(widgetCase, { plan: twoSidedPlan() });
    element.actor = { id: 'hanh', name: 'Lò Thị Hạnh', agency: 'so-123' };
    Object.assign(element, { speakers: [{ agency: 'so-123', side: 'sdttg' }] });
    const harness = new PlanAgreementHarness(element);
    await harness.settled();
    expect(harness.stage).to.equal(texts.draft);
    await harness.press(texts.layBefore);
    expect(element.plan?.consent).to.deep.include({
      side: 'sdttg',
      speakers: [{ agency: 'so-123', side: 'sdttg' }],
    });
    expect(harness.stage).to.equal(texts.open);
  });

  it('agrees for the person’s side, and takes that back', async () => {
    const harness = await page(consentedPlan());
    await harness.press(texts.agree);
    expect(harness.notice).to.equal(texts.agreedNow);
    expect(harness.stage).to.contain('Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh');
    expect(harness.sides[1]).to.contain('Kha Thị Phương đã đồng ý với bản này lúc');
    await harness.press(texts.withdraw);
    expect(harness.stage).to.equal(texts.open);
  });

  it('says when all have agreed, and offers the clean text', async () => {
    const harness = await page(agreed(consentedPlan(), frontSpeaker));
    await harness.press(texts.agree);
    expect(harness.notice).to.equal(texts.agreedByAllNow);
    expect(harness.buttons).not.to.include(texts.withdraw);
    expect(harness.history).to.have.length(1);
    await harness.press(texts.clean);
    await harness.read();
    expect(harness.paper.text).to.contain('Biên soạn 500 cuốn tài liệu.');
  });

  it('shows what has changed since all agreed, marks it, and agrees anew', async () => {
    const harness = await page(amendedPlan());
    expect(harness.stage).to.contain('Đang sửa đổi, bổ sung bản đã thống nhất lúc 09:00 05/03/2026');
    await harness.press(texts.showChanges);
    await harness.read();
    expect(harness.changes).to.have.length(1);
    expect(harness.changes[0]).to.contain('500').and.to.contain('600');
    await harness.press(texts.marked);
    expect(harness.paper.added).to.deep.equal(['[thêm: 600]']);
    expect(harness.paper.removed).to.deep.equal(['[bỏ: 500]']);
    await harness.chooseText(texts.clean);
    expect(harness.paper.text).to.contain('500').and.not.to.contain('600');
  });

  it('has a consolidated text once an amendment was agreed to', async () => {
    const harness = await page(agreed(agreed(amendedPlan(), stateSpeaker), frontSpeaker));
    expect(harness.history).to.have.length(2);
    await harness.press(texts.consolidated);
    await harness.read();
    expect(harness.paper.text).to.contain('Biên soạn 600 cuốn tài liệu. [1]');
    expect(harness.paper.text).to.contain('[1] Mục này được sửa đổi theo bản sửa đổi, bổ sung');
  });

  it('accepts and rejects what the other side proposes', async () => {
    const harness = await page(proposed(jointWords));
    expect(harness.proposals[0]).to.contain('Nguyễn Hữu Đạt').and.to.contain('[thêm: 05]');
    expect(harness.toolsOf(0)).to.deep.equal([texts.accept, texts.reject]);
    await harness.decide(0, texts.accept);
    expect(harness.element.plan?.plan.items[1]?.text).to.contain('05 hội nghị');
    expect(harness.notice).to.equal(texts.accepted);

    const other = await page(proposed({ type: 'item/remove', part: 'text', items: ['hoi-nghi'] }));
    expect(other.proposals[0]).to.contain('Bỏ 1 mục').and.to.contain('1. Hai cơ quan tổ chức');
    await other.decide(0, texts.reject);
    expect(other.proposals).to.deep.equal([]);
    expect(other.element.plan?.plan.items).to.have.length(8);
  });

  it('lets the proposing side take back, and not accept, what it has proposed', async () => {
    const harness = await page(proposed(jointWords), frontSpeaker);
    expect(harness.toolsOf(0)).to.deep.equal([texts.takeBack]);
    await harness.decide(0, texts.takeBack);
    expect(harness.proposals).to.deep.equal([]);
  });

  it('says that a proposal can no longer be made where the text is another by now', async () => {
    const file = proposed(jointWords);
    const items = file.plan.items.filter(({ id }) => id !== 'hoi-nghi');
    const harness = await page({ ...file, plan: { ...file.plan, items } });
    expect(harness.proposals[0]).to.contain(texts.outdated);
    expect(harness.toolsOf(0)).to.deep.equal([texts.reject]);
  });

  it('tells leaders from others, and people of no side', async () => {
    const { element } = await mountWidget(widgetCase, { plan: consentedPlan() });
    element.actor = stateSpeaker;
    element.can = ({ part }) => part !== 'agreement';
    const harness = new PlanAgreementHarness(element);
    await harness.settled();
    expect(harness.text).to.contain(texts.leadersOnly);
    expect(harness.buttons).not.to.include(texts.agree);
    const stranger = await page(consentedPlan(), { id: 'x', name: 'Trần Văn Hòa', agency: 'Sở Văn hóa' });
    expect(stranger.text).to.contain(texts.noSide);
  });

  it('offers nothing to do where the plan is only read, and nothing at all to one issuer', async () => {
    const readonly = await page(consentedPlan());
    readonly.element.readonly = true;
    await readonly.settled();
    expect(readonly.buttons).to.deep.equal([]);
    const file = twoSidedPlan();
    const alone = await page({ ...file, plan: { ...file.plan, issuers: file.plan.issuers.slice(1) } });
    expect(alone.stage).to.equal(texts.oneSide);
    expect(alone.sides).to.deep.equal([]);
  });

  it('has a sentence for each code, and passes axe with all open', async () => {
    expect(Object.keys(agreementRefusals.vi)).to.include('version-changed');
    const harness = await page(amendedPlan());
    await harness.press(texts.showChanges);
    await harness.press(texts.marked);
    await harness.read();
    expect(await axeFaults(harness.element)).to.deep.equal([]);
  });
});
