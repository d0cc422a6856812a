import type { Language } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import { tabsView } from '../frame/parts.view.js';
import { tryMessages, type TryView } from './try.messages.js';

export const tryViews = ['soan-thao', 'phan-cong', 'tien-do', 'bao-cao', 'xem-truoc'] as const;

/** Address of the plan that is shown at first. */
export const SAMPLE = '/ke-hoach-phoi-hop-2026.json';

export interface TryPage {
  shown: TryView;
  status: string;
  /** What reading has found in the text that was opened last. */
  reading: unknown;
  openText: () => void;
  saveFile: () => void;
  openSample: () => void;
}

/** One plan, many views: what is changed in one shows in the others. */
export function tryPageView(page: TryPage, language: Language): TemplateResult {
  const m = tryMessages[language];
  const hidden = (view: TryView): boolean => view !== page.shown;
  return html`<div class="frame">
      <div class="title">
        <div>
          <h1>${m.heading}</h1>
          <p class="note">${m.lead}</p>
        </div>
        <div class="actions">
          <button type="button" id="mo-van-ban" class="btn btn-primary" @click=${page.openText}>
            ${m.open}
          </button>
          <button type="button" id="xuat-tep" class="btn btn-default" @click=${page.saveFile}>
            ${m.save}
          </button>
          <button type="button" id="ke-hoach-mau" class="btn btn-default" @click=${page.openSample}>
            ${m.sample}
          </button>
          <a class="btn btn-link" href="./bieu-duong.html">${m.honours}</a>
        </div>
      </div>
      <p id="trang-thai" class="note" role="status">${page.status}</p>
      <div id="ket-qua-doc">${page.reading}</div>
      <ph-plan id="ke-hoach" draft>
        ${tabsView(
          m.viewsName,
          page.shown,
          tryViews.map((id) => [id, m.views[id]] as const),
        )}
        <section class="view" aria-label=${m.views['soan-thao']} ?hidden=${hidden('soan-thao')}>
          <ph-plan-editor class="sheet"></ph-plan-editor>
          <ph-recipient-list class="sheet"></ph-recipient-list>
        </section>
        <section class="view" aria-label=${m.views['phan-cong']} ?hidden=${hidden('phan-cong')}>
          <ph-responsibility-matrix class="sheet"></ph-responsibility-matrix>
        </section>
        <section class="view" aria-label=${m.views['tien-do']} ?hidden=${hidden('tien-do')}>
          <ph-progress-chart class="sheet"></ph-progress-chart>
        </section>
        <section class="view" aria-label=${m.views['bao-cao']} ?hidden=${hidden('bao-cao')}>
          <ph-report-composer
            class="sheet"
            report-for="van-ban-bao-cao"
            opens-report
            notes-progress
          ></ph-report-composer>
          <div id="sua-bao-cao" hidden>
            <p>
              <button type="button" id="ve-soan-bao-cao" class="btn btn-default">${m.backToFigures}</button>
            </p>
            <ph-plan id="van-ban-bao-cao" draft><ph-plan-editor class="sheet"></ph-plan-editor></ph-plan>
          </div>
        </section>
        <section class="view" aria-label=${m.views['xem-truoc']} ?hidden=${hidden('xem-truoc')}>
          <ph-document-preview class="sheet"></ph-document-preview>
        </section>
      </ph-plan>
    </div>
    <dialog id="hop-mo-van-ban" aria-labelledby="ten-hop"></dialog>`;
}
