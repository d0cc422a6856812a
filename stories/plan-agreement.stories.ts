import '@phoihop/plan-agreement/define';
import { createPlan, createPlanFile, type Actor, type PlanChange, type PlanFile } from '@phoihop/plan';
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
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { onPhone, withoutPlan } from './states.js';

interface Args {
  plan: PlanFile | undefined;
  actor: Actor | undefined;
  readonly: boolean;
}

const at = '2026-03-05T02:00:00Z';

function proposed(file: PlanFile, change: PlanChange, id: string): PlanFile {
  const proposal = proposalFor(file, change, 'mttq', { id, at, by: frontSpeaker });
  return proposal ? afterChange(file, proposal) : file;
}

const words = (item: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item,
  before,
  after,
});

const withProposals = (): PlanFile =>
  proposed(
    proposed(
      consentedPlan(),
      words(
        'hoi-nghi',
        'Hai cơ quan tổ chức 04 hội nghị tuyên truyền.',
        'Hai cơ quan tổ chức 05 hội nghị tuyên truyền, trong đó 02 hội nghị tại cơ sở.',
      ),
      'p1',
    ),
    {
      type: 'item/insert',
      part: 'text',
      after: 'hoi-nghi',
      items: [{ id: 'so-ket', level: 2, label: '2.', text: 'Sơ kết 6 tháng vào tháng 6/2026.' }],
    },
    'p2',
  );

const meta: Meta<Args> = {
  title: 'Plan agreement',
  component: 'ph-plan-agreement',
  args: { plan: withProposals(), actor: stateSpeaker, readonly: false },
  render: ({ plan, actor, readonly }) =>
    html`<ph-plan-agreement .plan=${plan} .actor=${actor} ?readonly=${readonly}></ph-plan-agreement>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Proposals: Story = {};

export const Draft: Story = { args: { plan: twoSidedPlan() } };

export const Awaiting: Story = { args: { plan: agreedPlan(consentedPlan(), [frontSpeaker]) } };

export const Agreed: Story = { args: { plan: agreedPlan() } };

export const Amending: Story = { args: { plan: amendedPlan() } };

export const AmendedTwice: Story = { args: { plan: agreedPlan(amendedPlan()) } };

export const ReadOnly: Story = { args: { readonly: true } };

export const OneSide: Story = {
  args: { plan: createPlanFile(createPlan({ id: 'mot-ben', subject: 'Công tác dân tộc năm 2026' })) },
};

export const NoPlan: Story = { args: { plan: undefined } };

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-plan-agreement></ph-plan-agreement>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-plan-agreement></ph-plan-agreement>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-plan-agreement></ph-plan-agreement>`),
};

export const Narrow: Story = {
  play: ({ canvasElement }) => {
    onPhone(canvasElement);
  },
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
