import '@phoihop/kit/define';
import '@phoihop/progress-chart/define';
import '@phoihop/responsibility-matrix/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import type { ProgressChart } from '@phoihop/progress-chart';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { planInProgress, planOfManyUnits, planOfOneTask, planWithOrphans } from './progress-plans.js';
import { withoutPlan } from './states.js';

/** Resolves when something is there in the chart of a story, for 5 seconds at most. */
async function found(canvas: HTMLElement, selector: string): Promise<HTMLElement | null> {
  const chart = canvas.querySelector('ph-progress-chart');
  for (let wait = 0; wait < 50; wait++) {
    const part = chart?.renderRoot.querySelector<HTMLElement>(selector);
    if (part) return part;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return null;
}

interface Args {
  plan: PlanFile | undefined;
  view: ProgressChart['view'];
  by: ProgressChart['by'];
  agency: string | undefined;
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
    agency: undefined,
    period: '2026-H1',
    today: '2026-06-14',
    readonly: false,
    width: '100%',
  },
  render: ({ plan, view, by, agency, period, today, readonly, width }) =>
    html`<div
      ${ref((place) => {
        if (place instanceof HTMLElement) place.style.setProperty('inline-size', width);
      })}
    >
      <ph-progress-chart
        .plan=${plan}
        .view=${view}
        .by=${by}
        .agency=${agency}
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

/** Rows of a spreadsheet, as Excel puts them on the clipboard: two are sound, one tells too much, one no task. */
const rows = [
  ['TT', 'Nhiệm vụ', 'Tình trạng', 'Tỷ lệ', 'Kết quả', 'Ghi chú'],
  [
    '3.1',
    'Giám sát việc thực hiện Dự án 1 tại 05 xã.',
    'Đang thực hiện',
    '60%',
    '3 xã',
    'Còn 2 xã trong tháng 7',
  ],
  ['3', 'Sơ kết sáu tháng thực hiện Kế hoạch.', 'Đang thực hiện', '140%', '', ''],
  ['4.2', 'Tổng hợp tình hình Nhân dân vùng đồng bào dân tộc thiểu số quý II.', 'Hoàn thành', '', '', ''],
  ['', 'Thăm hộ nghèo', 'Hoàn thành', '', '12 hộ', ''],
];

/** A table from Excel is pasted: what each row would note is shown first, and what cannot be noted says why. */
export const PastedFromExcel: Story = {
  args: { view: 'entry', agency: 'mttq' },
  play: async ({ canvasElement }) => {
    const list = await found(canvasElement, '.entry');
    const data = new DataTransfer();
    data.setData('text/plain', rows.map((row) => row.join('\t')).join('\r\n'));
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    // Firefox lets only the person's own clipboard into the constructor.
    Object.defineProperty(event, 'clipboardData', { value: data });
    list?.dispatchEvent(event);
    await found(canvasElement, 'dialog.paste tbody');
  },
};

/** One section alone, in the chart and in the matrix of the same plan. */
export const OneSectionAlone: Story = {
  render: ({ plan, today, period }) =>
    html`<ph-plan .plan=${plan}>
      <ph-progress-chart .today=${today} .period=${period}></ph-progress-chart>
      <ph-responsibility-matrix></ph-responsibility-matrix>
    </ph-plan>`,
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '[data-row="p2"] .row-name'))?.click();
    (await found(canvasElement, '.narrow'))?.click();
    await found(canvasElement, '.narrowed');
  },
};

/** A sum of figures, followed down to the tasks and entries that it comes from. */
export const FigureDownToItsEntries: Story = {
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '.figures .figures-table .row-name'))?.click();
    (await found(canvasElement, '.figures .figures-table .detail'))?.scrollIntoView({ block: 'center' });
  },
};

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-progress-chart></ph-progress-chart>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-progress-chart></ph-progress-chart>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-progress-chart></ph-progress-chart>`),
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
