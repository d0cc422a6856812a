import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import type { DocumentName, Documents } from '../document-kind.js';
import { darkStage, mountDocument, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in a part of the page, as a line each. */
export async function axeFaults(place: HTMLElement): Promise<string[]> {
  // `region` asks for landmarks, which are the host page's.
  const { violations } = await window.axe.run(place, {
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface State<Name extends DocumentName> {
  file: Documents[Name]['file'] | undefined;
  lang?: string;
  readonly?: boolean;
  dark?: boolean;
}

/** axe finds nothing in any state. */
export async function accessibilityFaults<Name extends DocumentName>(
  widget: WidgetCase<Name>,
): Promise<string[]> {
  const { sample, empty } = widget.document;
  const states = {
    ready: { file: sample() },
    'ready in the dark': { file: sample(), dark: true },
    'ready in English': { file: sample(), lang: 'en' },
    readonly: { file: sample(), readonly: true },
    empty: { file: empty() },
    'without a document': { file: undefined },
  };
  const faults: string[] = [];
  for (const [state, { file, dark, ...setting }] of Object.entries<State<Name>>(states)) {
    const place = dark ? darkStage() : stage();
    await mountDocument(widget, file, setting, place);
    faults.push(...(await axeFaults(place)).map((fault) => `${state}: ${fault}`));
    place.remove();
  }
  return faults;
}
