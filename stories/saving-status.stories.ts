import '@phoihop/saving-status/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Saving status',
  component: 'ph-saving-status',
  args: { plan: samplePlanFile(), readonly: false },
  render: ({ plan, readonly }) =>
    html`<ph-saving-status .plan=${plan} ?readonly=${readonly}></ph-saving-status>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Subject: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const Empty: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };
