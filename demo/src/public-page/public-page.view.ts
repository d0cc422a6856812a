import type { Language } from '@phoihop/kit';
import { formatDateShort } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { DEMO_DAY } from '../../province/day.js';
import { panelView, stateView, tabsView } from '../frame/parts.view.js';
import type { Published } from '../server-line/published.js';
import { documentsView, type DocumentsView } from './documents.view.js';
import { progressStrip } from './progress-strip.view.js';
import { publicPageMessages, type PublicView } from './public-page.messages.js';

export const publicViews = ['ke-hoach', 'tien-do', 'phan-cong', 'bieu-duong', 'van-ban'] as const;

export interface PublicPage extends Omit<DocumentsView, 'plans' | 'language'> {
  shown: PublicView;
  /** Undefined while it is loading. */
  published: Published | undefined;
  faulty: boolean;
  again: () => void;
}

function faultView(language: Language, again: () => void): TemplateResult {
  const m = publicPageMessages[language];
  return stateView(
    m.faulty,
    m.faultyNote,
    html`<p class="actions">
      <button type="button" class="btn btn-primary" @click=${again}>${m.again}</button>
      <a class="btn btn-default" href="./thu.html">${m.tryInstead}</a>
    </p>`,
  );
}

/** Only the view that is shown holds its widget: a phone draws no more than is looked at. */
function widgetView(page: PublicPage, published: Published, language: Language): TemplateResult {
  const m = publicPageMessages[language];
  switch (page.shown) {
    case 'ke-hoach':
      return html`<ph-plan-editor class="sheet" readonly></ph-plan-editor>`;
    case 'tien-do':
      return html`<ph-progress-chart class="sheet" readonly today=${DEMO_DAY}></ph-progress-chart>`;
    case 'phan-cong':
      return html`<ph-responsibility-matrix class="sheet" readonly></ph-responsibility-matrix>`;
    case 'bieu-duong':
      return html`<p class="note">${m.honouredNote}</p>
        <ph-honour-roster class="sheet" .publicRound=${published.round}></ph-honour-roster>`;
    case 'van-ban':
      return documentsView({ ...page, plans: published.plans, language });
  }
}

export function publicPageView(page: PublicPage, language: Language): TemplateResult {
  const m = publicPageMessages[language];
  const { published } = page;
  if (page.faulty) return html`<div class="frame">${faultView(language, page.again)}</div>`;
  const [current] = published?.plans ?? [];
  if (published && !current) return html`<div class="frame">${stateView(m.nothing, '')}</div>`;
  const { number, date, period } = current?.plan ?? {};
  return html`<div class="frame">
    <div class="title">
      <div>
        <h1>${current ? m.heading(period?.from.slice(0, 4) ?? '') : m.loading}</h1>
        <p class="note">
          ${number && date !== undefined ? m.number(number.raw, formatDateShort(date)) : nothing}
        </p>
      </div>
    </div>
    <div class="beside">
      <div>
        ${current ? progressStrip(current, DEMO_DAY, language) : html`<div class="strip"></div>`}
        ${tabsView(
          m.viewsName,
          page.shown,
          publicViews.map((id) => [id, m.views[id]] as const),
        )}
        <ph-plan readonly .plan=${current}>
          <div class="view">${published ? widgetView(page, published, language) : nothing}</div>
        </ph-plan>
      </div>
      <aside>
        <div class="documents">
          ${panelView(m.documents, published ? documentsView({ ...page, plans: published.plans, language }) : nothing)}
        </div>
        ${panelView(m.contact, html`<p>${m.contactNote}</p>`)}
      </aside>
    </div>
  </div>`;
}
