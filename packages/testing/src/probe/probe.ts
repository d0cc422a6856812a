// Runs in a page of its own: under the policy that portals are asked to allow, or on plain http.
import { listDrafts } from '@phoihop/kit';
import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { nextEvent, pause } from '../pause.js';
import type { WidgetCase } from '../widget-case.js';
import type { ProbeReport } from './probe-report.js';

const violations: string[] = [];
const errors: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
});
window.addEventListener('error', (event) => errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

async function soon(holds: () => boolean): Promise<boolean> {
  for (let wait = 0; wait < 40 && !holds(); wait++) await pause(50);
  return holds();
}

async function probe<Name extends DocumentName>(
  widgetCase: WidgetCase<Name>,
): Promise<Omit<ProbeReport, 'violations' | 'errors'>> {
  const { document: kind } = widgetCase;
  const file = kind.sample(true);
  const provider = kind.provider(kind.define());
  provider.draft = true;
  kind.give(provider, file);
  const element = create<Documents[Name]['widget']>(widgetCase.define());
  provider.append(element);
  document.body.append(provider);
  await nextEvent(provider, 'ph-state');
  const harness = widgetCase.harness(element);
  await harness.settled();
  const shown = harness.text.includes(widgetCase.shows(file));
  let edited = true;
  let undone = true;
  let draftKept = true;
  if (harness.firstField) {
    await harness.editFirst(' (sửa)');
    // Typing is handed over on leaving, or after a pause.
    edited = await soon(() => JSON.stringify(kind.fileOf(provider)).includes('(sửa)'));
    await harness.undo();
    undone = JSON.stringify(kind.contentOf(kind.fileOf(provider)!)) === JSON.stringify(kind.contentOf(file));
    await kind.keepDraft(provider);
    draftKept = (await listDrafts(kind.name, '')).some((draft) => draft.documentId === kind.idOf(file));
  }
  const missing = ['locks', 'clipboard'].filter((name) => !(name in navigator));
  if (!('subtle' in crypto)) missing.push('subtle');
  return { secure: isSecureContext, missing, shown, edited, undone, draftKept };
}

const failed = {
  secure: isSecureContext,
  missing: [],
  shown: false,
  edited: false,
  undone: false,
  draftKept: false,
};
const address = new URLSearchParams(location.search).get('case') ?? '';
const report = await (import(address) as Promise<{ widgetCase: WidgetCase<DocumentName> }>)
  .then(({ widgetCase }) => probe(widgetCase))
  .catch((error: unknown) => {
    errors.push(String(error));
    return failed;
  });
// Violations and rejections are told in tasks of their own.
await pause(50);
parent.postMessage({ ...report, violations, errors } satisfies ProbeReport, '*');
