// What a template of Svelte 5 becomes is in list.svelte; its types are checked here.
import '@phoihop/kit/define';
import '@phoihop/recipient-list/define';
import '@phoihop/widgets/svelte';
import type { PlanFile } from '@phoihop/plan';
import { mount, type Component } from 'svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import List from './list.svelte';

type Props = SvelteHTMLElements['ph-recipient-list'];

export const right: Props = { readonly: true, 'onph-change': (event) => event.reason };
// @ts-expect-error a plan is no text
export const wrong: Props = { plan: 'x' };

export function start(root: HTMLElement, plan: PlanFile): void {
  mount(List as Component<{ plan: PlanFile }>, { target: root, props: { plan } });
}
