import '@phoihop/kit/define';
import '@phoihop/plan-editor/define';
import '@phoihop/recipient-list/define';
import { listDrafts, refusalMessages, saveFile, type Language } from '@phoihop/kit';
import type { ReadResult } from '@phoihop/plan/read';
import { framed } from '../frame/frame.js';
import { HashViews } from '../frame/views.js';
import { openDialog } from './open-document.js';
import type { ReadFile } from '../reading/read-file.js';
import { readingView } from './reading.view.js';
import { isReportDraft, startReport } from './report.js';
import './try.css';
import { tryMessages, type TryView } from './try.messages.js';
import { SAMPLE, tryPageView, tryViews } from './try.view.js';

/** The person who works here. A real portal names the signed-in official. */
const actor = { id: 'can-bo-minh-hoa', name: 'Lò Thị Hạnh', agency: 'Sở Dân tộc và Tôn giáo' };

/** What a view needs besides the page; it is loaded when the view is shown for the first time. */
const widgets: Readonly<Record<TryView, () => Promise<unknown>>> = {
  'soan-thao': () => Promise.resolve(),
  'phan-cong': () => import('@phoihop/responsibility-matrix/define'),
  'tien-do': () => import('@phoihop/progress-chart/define'),
  'bao-cao': () => import('@phoihop/report-composer/define'),
  'xem-truoc': () => import('@phoihop/document-preview/define'),
};

let language: Language = 'vi';
let status = '';
let read: ReadResult | undefined;
let draw = (): void => undefined;

const views = new HashViews(tryViews, () => {
  show();
});

function show(): void {
  void widgets[views.shown]().catch(() => undefined);
  draw();
}

/** `<ph-plan>` is registered under a subclass of its own, so its type is known by the tag. */
function providerById(id: string): HTMLElementTagNameMap['ph-plan'] {
  const provider = document.querySelector<HTMLElementTagNameMap['ph-plan']>(`ph-plan#${id}`);
  if (!provider) throw new RangeError(`the page has no <ph-plan id="${id}">`);
  return provider;
}

/** Tells what the host of the widgets knows: a real portal would save here. */
function say(text: string): void {
  status = text;
  draw();
}

draw = await framed({
  page: 'try',
  content: (chosen) => {
    language = chosen;
    return tryPageView(
      {
        shown: views.shown,
        status,
        reading: read ? readingView(read, language) : '',
        openText,
        saveFile: exportFile,
        openSample,
      },
      language,
    );
  },
});

const plan = providerById('ke-hoach');
plan.actor = actor;
startReport(plan, providerById('van-ban-bao-cao'), actor);
show();

plan.addEventListener('ph-state', (event) => {
  if (event.state === 'draft-saved') {
    const time = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
    say(tryMessages[language].draftKept(time));
  }
  if (event.state === 'draft-restored') say(tryMessages[language].draftRestored);
});

plan.addEventListener('ph-error', (event) => {
  const messages = refusalMessages[language];
  say((messages[event.code] ?? messages.unknown)(event.params));
});

/** Shows what a person has opened; the plan that was open before stays in its own draft. */
function take(opened: ReadFile): void {
  if (!plan.open(opened.file).ok) return;
  read = opened.read;
  say(tryMessages[language].opened);
}

function openText(): void {
  const dialog = document.querySelector('dialog');
  if (dialog) openDialog(dialog, language, take);
}

function exportFile(): void {
  const file = plan.toJSON();
  if (!file) return;
  const contents = JSON.stringify(file, null, 2);
  saveFile({ name: `${file.plan.id}.json`, type: 'application/json', contents });
}

function openSample(): void {
  read = undefined;
  draw();
  plan.src = undefined;
  void plan.updateComplete.then(() => {
    plan.src = SAMPLE;
  });
}

/** A reload goes on with what the person worked on last; the sample is not shown before it, for nobody to type there. */
async function resume(): Promise<void> {
  const drafts = await listDrafts('plan', actor.id).catch(() => []);
  const latest = drafts.find((draft) => !isReportDraft(draft));
  if (!latest || !(await plan.openDraft(latest.documentId))) plan.src = SAMPLE;
}

await resume();
