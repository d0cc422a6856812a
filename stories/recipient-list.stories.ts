import '@phoihop/recipient-list/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyRecipients } from './plans.js';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Recipient list',
  component: 'ph-recipient-list',
  args: { plan: samplePlanFile(), readonly: false },
  render: ({ plan, readonly }) =>
    html`<ph-recipient-list .plan=${plan} ?readonly=${readonly}></ph-recipient-list>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Recipients: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const NoRecipients: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };

export const Huge: Story = { args: { plan: manyRecipients(300) } };
