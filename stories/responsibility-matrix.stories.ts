import '@phoihop/responsibility-matrix/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Responsibility matrix',
  component: 'ph-responsibility-matrix',
  args: { plan: matrixPlanFile(), readonly: false },
  render: ({ plan, readonly }) =>
    html`<ph-responsibility-matrix .plan=${plan} ?readonly=${readonly}></ph-responsibility-matrix>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Matrix: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const EmptyPlan: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };
