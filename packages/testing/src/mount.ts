import { darkTokens } from '@phoihop/themes';
import { create } from './create.js';
import type { DocumentKind, DocumentName, Documents } from './document-kind.js';
import { planDocument } from './document-kind.js';
import type { WidgetHarness } from './harness/widget.harness.js';
import type { WidgetCase } from './widget-case.js';

const stages = new Set<HTMLElement>();

/** A part of the page for one test. */
export function stage(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  stages.add(element);
  return element;
}

/** The same by night: under the colours of the neutral kit's dark scheme, on its paper. */
export function darkStage(): HTMLElement {
  const element = stage();
  for (const [name, value] of Object.entries(darkTokens)) element.style.setProperty(`--ph-${name}`, value);
  element.style.setProperty('background-color', 'var(--ph-paper)');
  element.style.setProperty('color', 'var(--ph-ink)');
  return element;
}

/** Clears the page: for `afterEach`. */
export function clearStages(): void {
  for (const each of stages) each.remove();
  stages.clear();
}

interface Setting {
  readonly?: boolean;
  lang?: string;
  prefix?: string;
}

/** The document by the name of its kind, as the property of the widget is named, and how the widget stands. */
export type Mounting<Name extends DocumentName = 'plan'> = Setting & {
  [Each in Name]?: Documents[Each]['file'];
};

/** Puts a widget with a document of its own into the page. */
export function mountWidget<Name extends DocumentName>(
  widget: WidgetCase<Name>,
  mounting: Mounting<Name> = {},
  into?: HTMLElement,
): Promise<WidgetHarness<Documents[Name]['widget']>> {
  return mountDocument(widget, mounting[widget.document.name], mounting, into);
}

/** The same for whoever does not know of which kind the document is. */
export async function mountDocument<Name extends DocumentName>(
  widget: WidgetCase<Name>,
  file: Documents[Name]['file'] | undefined,
  { readonly = false, lang, prefix }: Setting = {},
  into: HTMLElement = stage(),
): Promise<WidgetHarness<Documents[Name]['widget']>> {
  const element = create<Documents[Name]['widget']>(widget.define(prefix));
  if (file) widget.document.give(element, file);
  element.readonly = readonly;
  if (lang !== undefined) element.lang = lang;
  into.append(element);
  const harness = widget.harness(element);
  await harness.settled();
  return harness;
}

/** A provider in the page that holds `file`. */
export function mountProvider<Name extends DocumentName>(
  kind: DocumentKind<Name>,
  file: Documents[Name]['file'] = kind.sample(),
  into: HTMLElement = stage(),
): Documents[Name]['provider'] {
  const provider = kind.provider(kind.define());
  kind.give(provider, file);
  into.append(provider);
  return provider;
}

/** A `<ph-plan>` in the page that holds `plan`. */
export function mountPlan(
  plan?: Documents['plan']['file'],
  into?: HTMLElement,
): Documents['plan']['provider'] {
  return mountProvider(planDocument, plan, into);
}

/** The same contents in other objects, as a host's framework hands them over at every render. */
export function equalTo<File>(file: File): File {
  return JSON.parse(JSON.stringify(file)) as File;
}
