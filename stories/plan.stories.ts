import '@phoihop/kit/define';
import '@phoihop/plan-editor/define';
import '@phoihop/recipient-list/define';
import type { PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
  src: string | undefined;
}

/** One plan, two views: what is changed in one shows in the other at once. */
const meta: Meta<Args> = {
  title: 'Plan',
  component: 'ph-plan',
  args: { plan: samplePlanFile(), readonly: false, src: undefined },
  render: ({ plan, readonly, src }) =>
    html`<ph-plan .plan=${plan} .src=${src} ?readonly=${readonly}>
      <ph-plan-editor></ph-plan-editor>
      <ph-recipient-list></ph-recipient-list>
    </ph-plan>`,
};

export default meta;
type Story = StoryObj<Args>;

export const TwoViews: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

/** The address has no plan: every view says so, and what to do. */
export const Faulty: Story = { args: { plan: undefined, src: '/khong-co-ke-hoach.json' } };
