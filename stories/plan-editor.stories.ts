import '@phoihop/plan-editor/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyItems } from './plans.js';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Plan editor',
  component: 'ph-plan-editor',
  args: { plan: samplePlanFile(), readonly: false },
  render: ({ plan, readonly }) => html`<ph-plan-editor .plan=${plan} ?readonly=${readonly}></ph-plan-editor>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plan: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const EmptyPlan: Story = {
  args: { plan: createPlanFile(createPlan({ id: 'moi', title: 'KẾ HOẠCH' })) },
};

export const Huge: Story = { args: { plan: manyItems(400) } };
