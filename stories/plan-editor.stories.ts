import '@phoihop/plan-editor/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { planFromTemplate } from '@phoihop/plan/templates';
import { assignedPlanFile, samplePlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyItems } from './plans.js';
import { pressNamedUntil, pressUntil, shownIn } from './press-until.js';
import { withoutPlan } from './states.js';

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

const faulty = samplePlanFile();

/** The side panel with what checks find in a plan. */
export const Checks: Story = {
  args: {
    plan: {
      ...faulty,
      plan: {
        ...faulty.plan,
        items: faulty.plan.items.map((item) =>
          item.id === 'kinh-phi'
            ? { ...item, text: 'Giao Ủy Ban Nhân Dân các xã và sở Tài chính bố trí kinh phí.' }
            : item,
        ),
      },
    },
  },
};

const reviewed = samplePlanFile();
const said = { by: { id: 'dat', name: 'Nguyễn Hữu Đạt' }, at: '2026-03-09T02:41:00Z' };

/** Comments and a suggestion on items of the plan, with marks at the edge of the paper. */
export const Review: Story = {
  args: {
    plan: {
      ...reviewed,
      review: {
        comments: [{ id: 'c', item: 'muc-dich-2', text: 'Đề nghị nêu rõ nhiệm vụ của từng bên.', ...said }],
        suggestions: [
          {
            id: 's',
            item: 'muc-dich-1',
            before: 'Xác định rõ nội dung, thời gian và trách nhiệm của từng cơ quan.',
            after: 'Xác định rõ nội dung, thời hạn và trách nhiệm của từng cơ quan.',
            ...said,
          },
        ],
        waivers: [],
      },
    },
  },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    if (editor) editor.actor = { id: 'hanh', name: 'Lò Thị Hạnh' };
    for (let wait = 0; wait < 50 && !editor?.renderRoot.querySelector('#tab-review'); wait++)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    editor?.renderRoot.querySelector<HTMLElement>('#tab-review')?.click();
  },
};

const versioned = samplePlanFile();

/** The plan beside an earlier version that the host keeps. */
export const Comparison: Story = {
  args: {
    plan: {
      ...versioned,
      versions: [{ id: 'v1', at: '2026-03-01T02:00:00Z', note: 'gửi lấy ý kiến' }],
      plan: {
        ...versioned.plan,
        items: versioned.plan.items
          .filter(({ id }) => id !== 'muc-dich-2')
          .map((item) =>
            item.id === 'hoi-nghi'
              ? { ...item, text: item.text.replace('04 hội nghị', '06 hội nghị') }
              : item,
          ),
      },
    },
  },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    if (editor) editor.loadVersion = () => Promise.resolve(versioned);
    for (let wait = 0; wait < 50 && !editor?.renderRoot.querySelector('#tab-compare'); wait++)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    editor?.renderRoot.querySelector<HTMLElement>('#tab-compare')?.click();
    await editor?.updateComplete;
    const versions = editor?.renderRoot.querySelector<HTMLSelectElement>('.compare select');
    if (!versions) return;
    versions.value = 'v1';
    versions.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

const tabled = samplePlanFile();

/** A table in the body, edited cell by cell. */
export const Table: Story = {
  args: {
    plan: {
      ...tabled,
      plan: {
        ...tabled.plan,
        items: tabled.plan.items.map((item) =>
          item.id === 'hoi-nghi'
            ? {
                ...item,
                table: {
                  header: ['TT', 'Xã', 'Số hội nghị', 'Thời gian'],
                  rows: [
                    ['1', 'Pù Hiêng', '01', 'Quý I'],
                    ['2', 'Tà Lưn', '01', 'Quý II'],
                    ['3', 'Nậm Khoai', '02', 'Quý III'],
                  ],
                },
              }
            : item,
        ),
      },
    },
  },
};

/** A plan from a template, with blanks to fill in. */
export const FromTemplate: Story = {
  args: { plan: planFromTemplate('yearly-coordination', { today: '2026-03-02', subject: 'dân tộc' }) },
};

/** A text that the host does not let be saved: it stays where it was typed. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    if (!editor) return;
    editor.can = () => false;
    // Fields come behind the text.
    const field = await shownIn(editor, '.issuer-name textarea');
    if (!(field instanceof HTMLTextAreaElement)) throw new RangeError('the field did not come');
    field.value = 'BAN THƯỜNG TRỰC ỦY BAN';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

/** The bar of finding, open with what was found. */
export const Finding: Story = {
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    await pressNamedUntil(editor, ['Tìm', 'Find'], "input[name='query']");
    const field = await shownIn(editor, "input[name='query']");
    if (!(field instanceof HTMLInputElement)) throw new RangeError('the field did not come');
    field.value = 'dân tộc';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

/** The editor in a place as narrow as a phone, once it has taken note of that. */
async function onPhone(canvasElement: HTMLElement): Promise<Element | null> {
  canvasElement.style.setProperty('inline-size', '22.5em');
  const editor = canvasElement.querySelector('ph-plan-editor');
  await shownIn(editor, '.tool.more');
  // The editor looks at its width once it is laid out.
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  await editor?.updateComplete;
  return editor;
}

/** The outline over the desk, where it has no room beside the paper. */
export const OutlineOnPhone: Story = {
  play: async ({ canvasElement }) => {
    await pressNamedUntil(await onPhone(canvasElement), ['Đề cương', 'Outline'], 'dialog[open] .row');
  },
};

/** The tools that have no room in the first row. */
export const ToolsOnPhone: Story = {
  play: async ({ canvasElement }) => {
    await pressUntil(await onPhone(canvasElement), '.tool.more', '.toolbar.open');
  },
};

/** The task of the item in hand above its bar. */
export const TaskOnPhone: Story = {
  args: { plan: assignedPlanFile() },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    await editor?.updateComplete;
    const item = editor?.plan?.plan.items.find(({ task }) => task)?.id;
    if (item !== undefined) editor?.placeCaret({ item, offset: 0 });
    await pressUntil(await onPhone(canvasElement), '.task-bar .bar', ".task-bar .bar[aria-expanded='true']");
  },
};

/** An item that is carried by keyboard: the line shows where it would go. */
export const Moving: Story = {
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    await editor?.updateComplete;
    editor?.placeCaret({ item: 'tuyen-truyen', offset: 0 });
    await editor?.updateComplete;
    const handle = await shownIn(editor, '.handle');
    if (!(handle instanceof HTMLElement)) throw new RangeError('the handle did not come');
    handle.focus();
    handle.click();
    await editor?.updateComplete;
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  },
};

const PASTED = `ỦY BAN MTTQ VIỆT NAM XÃ PÙ HIÊNG
BAN THƯỜNG TRỰC
Số: 05/KH-MTTQ-BTT
Pù Hiêng, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Tuyên truyền chính sách dân tộc năm 2026

Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh, Ban Thường trực ban hành kế hoạch như sau:
I. NỘI DUNG
1. Tổ chức 04 hội nghị  tại các bản; báo cáo kịp thòi.
Chia sẻ
1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính hướng dẫn các xã.
Trên đây là Kế hoạch năm 2026./.

Nơi nhận:
- Các bản;
- Lưu: VT.

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Lò Văn Mạnh`;

/** The import dialog with a text that was read: lines beside what was understood. */
export const ImportedText: Story = {
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector('ph-plan-editor');
    await pressNamedUntil(editor, ['Nhập từ văn bản', 'Import from text'], 'dialog textarea');
    const field = await shownIn(editor, 'dialog textarea');
    if (!(field instanceof HTMLTextAreaElement)) throw new RangeError('the field did not come');
    field.value = PASTED;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await pressNamedUntil(editor, ['Đọc văn bản', 'Read the text'], 'dialog .understood');
  },
};

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-plan-editor></ph-plan-editor>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-plan-editor></ph-plan-editor>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-plan-editor></ph-plan-editor>`),
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
