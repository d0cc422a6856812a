// Vue 3 sets properties that an element has, and listens to its events.
import '@phoihop/kit/define';
import '@phoihop/recipient-list/define';
import '@phoihop/widgets/vue';
import type { PlanFile } from '@phoihop/plan';
import { createApp, h, ref, type GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['ph-recipient-list']>['$props'];

export const right: Props = { readonly: true, onPhChange: (event) => event.reason };
// @ts-expect-error a plan is no text
export const wrong: Props = { plan: 'x' };

export function start(root: HTMLElement, plan: PlanFile): void {
  const changes = ref(0);
  createApp({
    render: () => [
      h('output', String(changes.value)),
      h('ph-recipient-list', { plan, onPhChange: () => changes.value++ }),
    ],
  }).mount(root);
}
