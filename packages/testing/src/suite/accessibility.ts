import 'axe-core/axe.js';
import type axe from 'axe-core';
import { planFile, samplePlanFile } from '@phoihop/plan/testing';
import { mountWidget, stage, type Mounting } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const states: Record<string, Mounting> = {
  ready: { plan: samplePlanFile() },
  'ready in English': { plan: samplePlanFile(), lang: 'en' },
  readonly: { plan: samplePlanFile(), readonly: true },
  empty: { plan: planFile([]) },
  'without a plan': {},
};

/** What axe finds in a part of the page, as a line each. */
export async function axeFaults(place: HTMLElement): Promise<string[]> {
  // `region` asks for landmarks, which are the host page's.
  const { violations } = await window.axe.run(place, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** axe finds nothing in any state. */
export async function accessibilityFaults(widget: WidgetCase): Promise<string[]> {
  const faults: string[] = [];
  for (const [state, mounting] of Object.entries(states)) {
    const place = stage();
    await mountWidget(widget, mounting, place);
    faults.push(...(await axeFaults(place)).map((fault) => `${state}: ${fault}`));
    place.remove();
  }
  return faults;
}
