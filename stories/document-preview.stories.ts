import '@phoihop/document-preview/define';
import { jointProfile, partyProfile, stateProfile } from '@phoihop/document/profile';
import type { ProfileChoice, Zoom } from '@phoihop/document-preview';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { planFromTemplate } from '@phoihop/plan/templates';
import { inventedIssuers, matrixPlanFile } from '@phoihop/plan/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { manyItems } from './plans.js';
import { withoutPlan } from './states.js';

interface Args {
  plan: PlanFile | undefined;
  zoom: Zoom;
  profiles: readonly ProfileChoice[];
  /** Whether the matrix of responsibilities is appended. */
  matrix: boolean;
  /** The width of the place that the widget has (CSS). */
  width: string;
}

/** A plan of one or two issuers of an invented province. */
function template(issuers: 1 | 2): PlanFile {
  return planFromTemplate(issuers === 1 ? 'single-plan' : 'yearly-coordination', {
    today: '2026-03-02',
    place: 'Sông Lam',
    subject: 'dân tộc và tôn giáo',
    issuers: inventedIssuers.slice(0, issuers),
  });
}

function withHead(file: PlanFile, head: Partial<PlanFile['plan']>): PlanFile {
  return { ...file, plan: { ...file.plan, ...head } };
}

const forms: ProfileChoice[] = [
  { name: 'Nhà nước (NĐ 30/2020)', profile: stateProfile },
  { name: 'Liên tịch', profile: jointProfile },
  { name: 'Văn bản của Đảng', profile: partyProfile },
];

const meta: Meta<Args> = {
  title: 'Document preview',
  component: 'ph-document-preview',
  args: { plan: template(1), zoom: 'width', profiles: [], matrix: false, width: '100%' },
  render: ({ plan, zoom, profiles, matrix, width }) => {
    return html`<div
      ${ref((place) => {
        if (place instanceof HTMLElement) place.style.setProperty('inline-size', width);
      })}
    >
      <ph-document-preview
        .plan=${plan}
        .zoom=${zoom}
        .profiles=${profiles}
        ?matrix=${matrix}
      ></ph-document-preview>
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const OnePlan: Story = {};

export const Joint: Story = { args: { plan: template(2) } };

export const Party: Story = {
  args: { plan: withHead(template(1), { number: { raw: '15-KH/BDVTU' } }) },
};

export const Forms: Story = { args: { profiles: forms } };

export const Draft: Story = { args: { plan: withHead(template(1), { draft: 2, urgency: 'KHẨN' }) } };

export const WithMatrix: Story = { args: { plan: matrixPlanFile(), matrix: true } };

export const WholePages: Story = { args: { plan: template(2), zoom: 'page' } };

export const Huge: Story = { args: { plan: manyItems(2000) } };

export const Narrow: Story = { args: { plan: template(2), width: '360px' } };

export const Dark: Story = { args: { plan: template(2) }, globals: { theme: 'dark' } };

export const English: Story = { args: { plan: template(2) }, globals: { language: 'en' } };

export const NoPlan: Story = { args: { plan: undefined } };

export const Empty: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-document-preview></ph-document-preview>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-document-preview></ph-document-preview>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-document-preview></ph-document-preview>`),
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
