import '@phoihop/responsibility-matrix/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyTasks } from './plans.js';
import { print, withoutPlan } from './states.js';

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

/** A joint plan: a section states its roles for the tasks below it, which are drawn with a dashed edge. */
export const Matrix: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const EmptyPlan: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };

/** A plan of 1,000 tasks and 40 bodies. */
export const Huge: Story = { args: { plan: manyTasks(1000, 40) } };

function faultyPlan(): PlanFile {
  const file = matrixPlanFile();
  const items = file.plan.items.map((item) =>
    item.id === 'bieu-duong' && item.task
      ? {
          ...item,
          task: {
            ...item.task,
            assignments: [...item.task.assignments, { agency: 'snnmt', role: 'lead' as const }],
          },
        }
      : item,
  );
  return { ...file, plan: { ...file.plan, items } };
}

/** Two bodies lead one task, and one has nothing to do: marked in the table, and listed. */
export const Faulty: Story = {
  args: { plan: faultyPlan() },
  play: async ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('ph-responsibility-matrix');
    const button = (): HTMLElement | null | undefined =>
      matrix?.renderRoot.querySelector<HTMLElement>('.faults-only');
    for (let wait = 0; wait < 50 && !button(); wait++)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    button()?.click();
  },
};

/** The list of roles, open for a cell. */
export const Roles: Story = {
  play: async ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('ph-responsibility-matrix');
    // What a person works with comes once the table stands.
    for (let wait = 0; wait < 50 && !matrix?.tools; wait++)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    matrix?.tools?.lead('bieu-duong', 'snnmt');
    await matrix?.updateComplete;
    matrix?.tools?.gesture({ kind: 'menu' });
  },
};

/** One task at a time, where there is no room for a table. */
export const Narrow: Story = {
  args: { plan: faultyPlan() },
  render: ({ plan }) => html`<ph-responsibility-matrix .plan=${plan}></ph-responsibility-matrix>`,
  play: ({ canvasElement }) => {
    canvasElement.style.setProperty('inline-size', '22.5em');
  },
};

/** In the dark kit. */
export const Dark: Story = {
  render: ({ plan }) =>
    html`<div data-ph-theme="dark">
      <ph-responsibility-matrix .plan=${plan}></ph-responsibility-matrix>
    </div>`,
};

/** The sample with two bodies as they were called before March 2025. */
function formerBodiesPlan(): PlanFile {
  const file = matrixPlanFile();
  const former: Readonly<Record<string, string>> = { sdttg: 'Ban Dân tộc', 'ubnd-xa': 'Sở LĐTBXH' };
  const agencies = file.plan.agencies.map((each) => {
    const name = former[each.id];
    if (name === undefined) return each;
    const { shortName: _own, ...others } = each;
    return { ...others, name };
  });
  return { ...file, plan: { ...file.plan, agencies } };
}

/** Two bodies of before March 2025, and the dialog that gives their tasks to those of today. */
export const FormerBodies: Story = {
  args: { plan: formerBodiesPlan() },
  play: async ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('ph-responsibility-matrix');
    const button = (name: string): HTMLElement | undefined =>
      Array.from(matrix?.renderRoot.querySelectorAll('button') ?? []).find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
      );
    for (let wait = 0; wait < 50 && !button('In và xuất cách khác'); wait++)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    button('In và xuất cách khác')?.click();
    await matrix?.updateComplete;
    button('Cập nhật theo cơ quan hiện nay')?.click();
  },
};

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-responsibility-matrix></ph-responsibility-matrix>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-responsibility-matrix></ph-responsibility-matrix>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-responsibility-matrix></ph-responsibility-matrix>`),
};

/** As it is printed with the page around it: whole. */
export const Print: Story = {
  tags: ['print'],
  play: ({ canvasElement }) => print(canvasElement, 'ph-responsibility-matrix'),
};
