/** @jsxImportSource solid-js */
// Solid's JSX is compiled; what is checked here are its types, and what runs is its function `h`.
import '@phoihop/kit/define';
import '@phoihop/recipient-list/define';
import '@phoihop/widgets/solid';
import type { PlanFile } from '@phoihop/plan';
import { createSignal, type JSX } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';

type Props = JSX.IntrinsicElements['ph-recipient-list'];

export const right: Props = { 'prop:readonly': true, 'on:ph-change': (event) => event.reason };
// @ts-expect-error a plan is no text
export const wrong: Props = { 'prop:plan': 'x' };

export function start(root: HTMLElement, plan: PlanFile): void {
  const [changes, count] = createSignal(0);
  const listen = (list: HTMLElement): void => list.addEventListener('ph-change', () => count(changes() + 1));
  render(
    () => [h('output', {}, changes)(), h('ph-recipient-list', { plan, ref: listen })()] as JSX.Element,
    root,
  );
}
