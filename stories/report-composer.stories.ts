import '@phoihop/report-composer/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { planInProgress, planOfManyUnits } from './progress-plans.js';
import { editedReport, flaggedPlan, reportOn } from './reports.js';
import { withoutPlan } from './states.js';

interface Args {
  plan: PlanFile | undefined;
  report: PlanFile | undefined;
  agency: string;
  readonly: boolean;
  /** The width of the place that the widget has (CSS). */
  width: string;
}

const plan = planInProgress();

const meta: Meta<Args> = {
  title: 'Report composer',
  component: 'ph-report-composer',
  args: { plan, report: reportOn(plan), agency: '', readonly: false, width: '100%' },
  render: ({ plan, report, agency, readonly, width }) =>
    html`<div
      ${ref((place) => {
        if (place instanceof HTMLElement) place.style.setProperty('inline-size', width);
      })}
    >
      <ph-report-composer
        .plan=${plan}
        .report=${report}
        .agency=${agency}
        period="2026-H1"
        today="2026-06-14"
        opens-report
        notes-progress
        ?readonly=${readonly}
      ></ph-report-composer>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Composed: Story = {};

/** Nothing was composed yet. */
export const Start: Story = { args: { report: undefined } };

/** A person has edited some sentences. */
export const Edited: Story = { args: { report: editedReport(plan) } };

/** Figures have changed since: the old, the new and the person's sentence to be chosen from. */
export const Flagged: Story = { args: { report: editedReport(plan), plan: flaggedPlan(plan) } };

/** A report of one body. */
export const OfOneBody: Story = { args: { report: reportOn(plan, 'sdttg'), agency: 'sdttg' } };

export const English: Story = { globals: { language: 'en' } };

export const ReadOnly: Story = { args: { readonly: true } };

/** A province of 300 communes. */
export const Huge: Story = { args: { plan: planOfManyUnits(), report: reportOn(planOfManyUnits()) } };

/** The width of a phone. */
export const Narrow: Story = { args: { width: '360px', report: editedReport(plan) } };

export const Dark: Story = { globals: { theme: 'dark' }, args: { report: editedReport(plan) } };

export const NoPlan: Story = { args: { plan: undefined, report: undefined } };

export const NoTasks: Story = {
  args: { plan: createPlanFile(createPlan({ id: 'moi' })), report: undefined },
};

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-report-composer></ph-report-composer>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-report-composer></ph-report-composer>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-report-composer></ph-report-composer>`),
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
