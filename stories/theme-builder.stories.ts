import '@phoihop/nomination-form/define';
import '@phoihop/plan-editor/define';
import '@phoihop/progress-chart/define';
import '@phoihop/recipient-list/define';
import '@phoihop/responsibility-matrix/define';
import { createRoundFile } from '@phoihop/plan/round';
import { prestigeRound } from '@phoihop/plan/round/examples';
import { matrixPlanFile, samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { planInProgress } from './progress-plans.js';
import { ThemeBuilder } from './theme-builder/theme-builder.js';

interface Args {
  accent: string;
}

const round = createRoundFile({ ...prestigeRound, opens: '2020-01-01', closes: '2099-12-31' });

/** A kit from two or three colours, worn by all widgets, with its contrasts and its files. */
const meta: Meta<Args> = {
  title: 'Theme builder',
  args: { accent: '#1c6b43' },
  argTypes: { accent: { control: 'color' } },
  render: ({ accent }) => html`
    <theme-builder .seed=${{ name: 'bo-nhan-dien', accent }}>
      <ph-responsibility-matrix .plan=${matrixPlanFile()}></ph-responsibility-matrix>
      <ph-progress-chart .plan=${planInProgress()} period="2026-H1" today="2026-06-14"></ph-progress-chart>
      <ph-recipient-list .plan=${matrixPlanFile()}></ph-recipient-list>
      <ph-nomination-form .round=${round}></ph-nomination-form>
      <ph-plan-editor .plan=${samplePlanFile()}></ph-plan-editor>
    </theme-builder>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Builder: Story = {};

/** An accent that cannot be read on paper: what lacks contrast is named, and the nearest that can is offered. */
export const TooLight: Story = {
  args: { accent: '#f2c230' },
  // What is shown here is a kit that nobody can read.
  tags: ['without-axe'],
  parameters: { a11y: { test: 'off' } },
  play: ({ canvasElement }) => {
    const builder = canvasElement.querySelector('theme-builder');
    if (!(builder instanceof ThemeBuilder)) throw new Error('There is no theme builder.');
    const words = builder.shadowRoot?.textContent ?? '';
    if (!words.includes('accent / paper')) throw new Error('The pair is not named.');
    if (!/#[\da-f]{6}/u.test(words)) throw new Error('No accent is offered.');
  },
};

/** A page in one kit, as the toolbar chooses it: what the pictures of the kits show. */
export const Kit: Story = {
  render: () => html`
    <ph-responsibility-matrix .plan=${matrixPlanFile()}></ph-responsibility-matrix>
    <ph-recipient-list .plan=${samplePlanFile()}></ph-recipient-list>
    <ph-nomination-form .round=${round}></ph-nomination-form>
  `,
};
