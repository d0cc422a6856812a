import '@phoihop/kit/define';
import '@phoihop/plan-editor/define';
import '@phoihop/recipient-list/define';
import { listDrafts, refusalMessages } from '@phoihop/kit';
import { accept, createPlanFile, type PlanFile } from '@phoihop/plan';
import { render } from 'lit';
import { openDialog, type Opened } from './open-document.js';
import { readingView } from './reading.view.js';
import { isReportDraft, startReport } from './report.js';
import { startViews } from './views.js';

/** The person who works here. A real portal names the signed-in official. */
const actor = { id: 'can-bo-minh-hoa', name: 'Lò Thị Hạnh', agency: 'Sở Dân tộc và Tôn giáo' };

const SAMPLE = '/ke-hoach-phoi-hop-2026.json';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new RangeError(`the page has no #${id}`);
  return element;
}

/** `<ph-plan>` is registered under a subclass of its own, so its type is known by the tag. */
function providerById(id: string): HTMLElementTagNameMap['ph-plan'] {
  const provider = document.querySelector<HTMLElementTagNameMap['ph-plan']>(`ph-plan#${id}`);
  if (!provider) throw new RangeError(`the page has no <ph-plan id="${id}">`);
  return provider;
}

const plan = providerById('ke-hoach');
const status = byId('trang-thai');
const reading = byId('ket-qua-doc');
const dialog = byId('hop-mo-van-ban') as HTMLDialogElement;

plan.actor = actor;
startViews({
  'phan-cong': () => import('@phoihop/responsibility-matrix/define'),
  'tien-do': () => import('@phoihop/progress-chart/define'),
  'xem-truoc': () => import('@phoihop/document-preview/define'),
  'bao-cao': () => import('@phoihop/report-composer/define'),
});
startReport(plan, providerById('van-ban-bao-cao'), actor);

/** Tells what the host of the widgets knows: a real portal would save here. */
function say(text: string): void {
  status.textContent = text;
}

plan.addEventListener('ph-state', (event) => {
  if (event.state === 'draft-saved') {
    const time = new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
    say(`Đã giữ bản nháp trên máy này lúc ${time}.`);
  }
  if (event.state === 'draft-restored') say('Đã mở lại bản nháp trên máy này.');
});

plan.addEventListener('ph-error', (event) => {
  const messages = refusalMessages.vi;
  say((messages[event.code] ?? messages.unknown)?.(event.params) ?? event.code);
});

/** Shows what a person has opened; the plan that was open before stays in its own draft. */
function show(opened: Opened): void {
  const file: PlanFile = opened.kind === 'file' ? opened.file : createPlanFile(opened.read.plan);
  const result = plan.open(file);
  if (!result.ok) return;
  render(opened.kind === 'file' ? '' : readingView(opened.read), reading);
  say('Đã mở văn bản. Nội dung được giữ thành bản nháp trên máy này.');
}

function download(file: PlanFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  link.download = `${file.plan.id}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

byId('mo-van-ban').addEventListener('click', () => {
  openDialog(dialog, (opened) => {
    show(opened);
    return accept(undefined);
  });
});

byId('xuat-tep').addEventListener('click', () => {
  const file = plan.toJSON();
  if (file) download(file);
});

byId('ke-hoach-mau').addEventListener('click', () => {
  render('', reading);
  plan.src = undefined;
  void plan.updateComplete.then(() => {
    plan.src = SAMPLE;
  });
});

/** A reload goes on with what the person worked on last. */
async function resume(): Promise<void> {
  const drafts = await listDrafts('plan', actor.id).catch(() => []);
  const latest = drafts.find((draft) => !isReportDraft(draft));
  if (latest) await plan.openDraft(latest.documentId);
  else plan.src = SAMPLE;
}

await resume();
