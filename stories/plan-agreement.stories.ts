import '@phoihop/plan-agreement/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Plan agreement',
  component: 'ph-plan-agreement',
  args: { plan: samplePlanFile(), readonly: false },
  render: ({ plan, readonly }) =>
    html`<ph-plan-agreement .plan=${plan} ?readonly=${readonly}></ph-plan-agreement>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Subject: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const Empty: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };
