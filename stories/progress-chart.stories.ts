import '@phoihop/progress-chart/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import type { ProgressChart } from '@phoihop/progress-chart';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { planInProgress, planOfManyUnits, planOfOneTask, planWithOrphans } from './progress-plans.js';

interface Args {
  plan: PlanFile | undefined;
  view: ProgressChart['view'];
  by: ProgressChart['by'];
  period: string | undefined;
  today: string;
  readonly: boolean;
  /** The width of the place that the widget has (CSS). */
  width: string;
}

const meta: Meta<Args> = {
  title: 'Progress chart',
  component: 'ph-progress-chart',
  args: {
    plan: planInProgress(),
    view: 'chart',
    by: 'section',
    period: '2026-H1',
    today: '2026-06-14',
    readonly: false,
    width: '100%',
  },
  render: ({ plan, view, by, period, today, readonly, width }) =>
    html`<div
      ${ref((place) => {
        if (place instanceof HTMLElement) place.style.setProperty('inline-size', width);
      })}
    >
      <ph-progress-chart
        .plan=${plan}
        .view=${view}
        .by=${by}
        .period=${period}
        .today=${today}
        ?readonly=${readonly}
      ></ph-progress-chart>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const InProgress: Story = {};

export const ByBody: Story = { args: { by: 'agency' } };

export const ByCommune: Story = { args: { by: 'unit' } };

export const English: Story = { globals: { language: 'en' } };

export const ReadOnly: Story = { args: { readonly: true } };

export const OneTask: Story = { args: { plan: planOfOneTask() } };

export const ThreeHundredCommunes: Story = {
  args: { plan: planOfManyUnits(), by: 'unit', today: '2026-07-10' },
};

/** An entry of a deleted item, and a period that does not exist. */
export const Faulty: Story = { args: { plan: planWithOrphans(), period: '2026-H7' } };

/** The width of a phone. */
export const Narrow: Story = { args: { width: '360px' } };

export const NoPlan: Story = { args: { plan: undefined } };

export const NoTasks: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const NotingProgress: Story = { args: { view: 'entry' } };

export const NotingProgressNarrow: Story = { args: { view: 'entry', width: '360px' } };
