import type { Language, PhChangeEvent } from '@phoihop/kit';
import type { PlanChange, PlanFile } from '@phoihop/plan';
import type { RoundChange, RoundFile } from '@phoihop/plan/round';
import { html, nothing, type TemplateResult } from 'lit';
import { DEMO_DAY } from '../../province/day.js';
import type { User } from '../../server/src/sign-in/sign-in.js';
import { stateView, tabsView } from '../frame/parts.view.js';
import { honoursView } from './honours.view.js';
import { mayChangePart, viewsOf } from './rights.js';
import type { RoundLine } from './round-line.js';
import type { SavedAt } from './saved-at.js';
import { speakersOf } from './speakers.js';
import { staffMessages, type StaffView } from './staff.messages.js';
import type { Workplace } from './workplace.js';

export interface StaffPage {
  person: User;
  shown: StaffView;
  workplace: Workplace | undefined;
  faulty: boolean;
  plan: PlanFile | undefined;
  round: RoundFile | undefined;
  line: RoundLine | undefined;
  at: SavedAt;
  choosePlan: (id: string) => void;
  /** A person has changed the plan that is shown. */
  changed: (file: PlanFile) => void;
  again: () => void;
  nominated: () => void;
}

/** The period that the day of the demo lies in. */
const PERIOD = '2026-Q4';

function yearOf({ plan }: PlanFile): string {
  return plan.period?.from.slice(0, 4) ?? '';
}

function planChoice(page: StaffPage, language: Language): TemplateResult {
  const m = staffMessages[language];
  return html`<label class="form-group plan-choice"
    ><span>${m.plan}</span>
    <select
      class="form-control"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) page.choosePlan(target.value);
      }}
    >
      ${page.workplace?.plans.map(
        (file) =>
          html`<option value=${file.plan.id} ?selected=${file.plan.id === page.plan?.plan.id}>
            ${m.planOf(yearOf(file), file.plan.date === undefined)}
          </option>`,
      )}
    </select></label
  >`;
}

/** A view of the plan. The one that is shown is drawn, no other: each holds a widget of its own. */
function planWidget(page: StaffPage, file: PlanFile, language: Language): TemplateResult {
  const m = staffMessages[language];
  switch (page.shown) {
    case 'den-han':
      return html`<ph-progress-chart
        class="sheet"
        view="entry"
        period=${PERIOD}
        today=${DEMO_DAY}
      ></ph-progress-chart>`;
    case 'soan-thao':
      return html`<ph-plan-editor class="sheet"></ph-plan-editor>
        <ph-recipient-list class="sheet"></ph-recipient-list>`;
    case 'phan-cong':
      return html`<ph-responsibility-matrix class="sheet"></ph-responsibility-matrix>`;
    case 'thong-nhat':
      return html`<ph-plan-agreement .speakers=${speakersOf(file.plan)}></ph-plan-agreement>`;
    case 'tien-do':
      return html`<ph-progress-chart class="sheet" today=${DEMO_DAY}></ph-progress-chart>`;
    case 'bao-cao':
      return html`<ph-report-composer
        class="sheet"
        period="2026"
        today=${DEMO_DAY}
        notes-progress
      ></ph-report-composer>`;
    case 'xem-truoc':
      return html`<ph-document-preview class="sheet"></ph-document-preview>`;
    case 'bieu-duong':
      return html`<p>${m.loading}</p>`;
  }
}

function workView(page: StaffPage, language: Language): TemplateResult | typeof nothing {
  const { person } = page;
  const actor = { id: person.id, name: person.name, agency: person.agency };
  const may = ({ part }: PlanChange | RoundChange): boolean => mayChangePart(person, part);
  if (page.shown === 'bieu-duong') {
    const { round, line, workplace, nominated } = page;
    if (!round || !line) return nothing;
    const last = workplace?.rounds.find((file) => file.round.year === round.round.year - 1);
    return html`<ph-round
      .actor=${actor}
      .can=${may}
      ?readonly=${person.role === 'reader'}
      .repository=${page.at.rounds}
      round-id=${round.round.id}
    >
      <ph-saving-status class="saving"></ph-saving-status>
      <section class="view">${honoursView({ person, line, last, nominated }, language)}</section>
    </ph-round>`;
  }
  return html`<ph-plan
    .actor=${actor}
    .can=${may}
    ?readonly=${person.role === 'reader'}
    .repository=${page.at.plans}
    plan-id=${page.plan?.plan.id ?? nothing}
    @ph-change=${({ document }: PhChangeEvent<PlanChange, PlanFile>) => {
      page.changed(document);
    }}
  >
    <ph-saving-status class="saving"></ph-saving-status>
    <section class="view">${page.plan ? planWidget(page, page.plan, language) : nothing}</section>
  </ph-plan>`;
}

function faultView({ again }: StaffPage, language: Language): TemplateResult {
  const m = staffMessages[language];
  return stateView(
    m.faulty,
    m.faultyNote,
    html`<p class="actions">
      <button type="button" class="btn btn-primary" @click=${again}>${m.again}</button>
      <a class="btn btn-default" href="./thu.html">${m.tryInstead}</a>
    </p>`,
  );
}

export function staffPageView(page: StaffPage, language: Language): TemplateResult {
  const m = staffMessages[language];
  const { person, workplace } = page;
  if (page.faulty) return html`<div class="frame">${faultView(page, language)}</div>`;
  const isIdle = workplace?.plans.length === 0 && workplace.rounds.length === 0;
  if (isIdle) return html`<div class="frame">${stateView(m.nothing, m.nothingNote)}</div>`;
  return html`<div class="frame">
    <div class="title">
      <div>
        <h1>${m.agencies[person.agency] ?? person.agency}</h1>
        <p class="note">
          ${m.lead(person.name, m.roles[person.role])}${person.role === 'reader' ? `. ${m.lookOnly}` : nothing}
        </p>
      </div>
      ${(workplace?.plans.length ?? 0) > 0 && page.shown !== 'bieu-duong' ? planChoice(page, language) : nothing}
    </div>
    ${tabsView(
      m.viewsName,
      page.shown,
      viewsOf(person).map((id) => [id, m.views[id]] as const),
    )}
    ${workplace ? workView(page, language) : html`<p class="note" role="status">${m.loading}</p>`}
  </div>`;
}
