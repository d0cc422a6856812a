import '@phoihop/recipient-list/define';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import type { Deliveries } from '@phoihop/recipient-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyRecipients, recipientsPlan, songLamUnits } from './plans.js';
import { onPhone, withoutPlan } from './states.js';

interface Args {
  plan: PlanFile | undefined;
  readonly: boolean;
  units: readonly string[] | undefined;
  deliveries: Deliveries | undefined;
}

const meta: Meta<Args> = {
  title: 'Recipient list',
  component: 'ph-recipient-list',
  args: { plan: recipientsPlan(), readonly: false, units: songLamUnits, deliveries: undefined },
  render: ({ plan, readonly, units, deliveries }) =>
    html`<ph-recipient-list
      .plan=${plan}
      ?readonly=${readonly}
      .units=${units}
      .deliveries=${deliveries}
    ></ph-recipient-list>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Recipients: Story = {};

export const ReadOnly: Story = { args: { readonly: true } };

export const NoPlan: Story = { args: { plan: undefined } };

export const NoRecipients: Story = { args: { plan: createPlanFile(createPlan({ id: 'moi' })) } };

/** The plan gives work: its bodies can be taken over at once. */
export const NoRecipientsYet: Story = { args: { plan: recipientsPlan([]) } };

export const Delivered: Story = {
  args: {
    readonly: true,
    deliveries: {
      ubtw: { state: 'read', at: '2026-01-05T01:15:00Z' },
      bo: { state: 'received', at: '2026-01-05T01:15:00Z' },
      tinh: { state: 'sent', at: '2026-01-05T01:10:00Z' },
      phunu: { state: 'returned', at: '2026-01-06T03:00:00Z' },
      xa: { state: 'waiting' },
    },
  },
};

export const Huge: Story = { args: { plan: manyRecipients(300) } };

/** On its way. */
export const Loading: Story = {
  render: () => withoutPlan('loading', html`<ph-recipient-list></ph-recipient-list>`),
};

/** There is no line, and it was never opened on this computer. */
export const Offline: Story = {
  render: () => withoutPlan('offline', html`<ph-recipient-list></ph-recipient-list>`),
};

/** The server has none of that name. */
export const NotFound: Story = {
  render: () => withoutPlan('not-found', html`<ph-recipient-list></ph-recipient-list>`),
};

export const Narrow: Story = {
  play: ({ canvasElement }) => {
    onPhone(canvasElement);
  },
};

/** As it is printed with the page around it. */
export const Print: Story = { tags: ['print'] };
