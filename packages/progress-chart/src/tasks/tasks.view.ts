import { dayIn, periodLabel, standingHeadings, statusNames, type Language } from '@phoihop/kit';
import type { Agency, ReportEntry } from '@phoihop/plan';
import {
  periodOf,
  standings,
  type ProgressTask,
  type Standing,
  type TaskState,
} from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import { swatch } from '../board/standing-marks.js';

/** One task with where it stands and what was noted of it. */
export interface ShownTask {
  task: ProgressTask;
  state: TaskState;
  /** What was noted of it up to the period, the latest first. */
  entries: readonly ReportEntry[];
}

export interface TaskList {
  tasks: readonly ShownTask[];
  agencies: readonly Agency[];
  /** Only tasks that stand so are shown; null for all. */
  only: Standing | null;
  /** The tasks whose entries are shown. */
  open: ReadonlySet<string>;
  choose: (only: Standing | null) => void;
  toggle: (item: string) => void;
}

interface Words {
  texts: CardsTexts;
  language: Language;
}

/** Only addresses that a browser may go to without running anything. */
function safeAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s]+$/iu.test(text) ? text : undefined;
}

function evidenceView(evidence: readonly string[], texts: CardsTexts): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  return html`<p class="evidence">
    ${evidence.map((text, index) => {
      const address = safeAddress(text);
      return address === undefined
        ? html`<span>${text}</span>`
        : html`<a href=${address} target="_blank" rel="noopener noreferrer" title=${address}
            >${texts.evidence(index + 1)}</a
          >`;
    })}
  </p>`;
}

/** What was noted once: for when, what, by whom; `before` it its share of a sum, or the item, where one looks at these. */
export function entryView(
  entry: ReportEntry,
  agencies: readonly Agency[],
  { texts, language }: Words,
  before = '',
): TemplateResult {
  const agency = agencies.find(({ id }) => id === entry.agency);
  const who = [entry.by?.name, agency?.shortName ?? agency?.name].filter((each) => each !== undefined);
  const told = [
    statusNames[language][entry.status],
    ...(entry.percent === undefined ? [] : [texts.share(entry.percent)]),
    ...(entry.figures ?? []).map(({ value, unit }) => texts.figure(value, unit)),
  ];
  const name = who.length > 0 ? who.join(', ') : texts.somebody;
  const at = new Date(entry.at);
  const noted = Number.isNaN(at.getTime())
    ? texts.notedBy(name)
    : texts.notedOn(name, dayIn(language, dayInVietnam(at)));
  return html`<li>
    <p>
      ${before === '' ? nothing : html`<strong>${before}</strong> · `}
      <strong>${periodOf(entry.period) ? periodLabel(entry.period, language) : entry.period}</strong>
      ${told.join(', ')}
    </p>
    ${entry.note === undefined || entry.note === '' ? nothing : html`<p>${entry.note}</p>`}
    ${
      entry.instruments && entry.instruments.length > 0
        ? html`<p>${texts.instruments(entry.instruments.join('; '))}</p>`
        : nothing
    }
    ${evidenceView(entry.evidence ?? [], texts)}
    <p class="aside">${noted}</p>
  </li>`;
}

function factsOf({ task, state }: ShownTask, { texts, language }: Words): string[] {
  const day = state.late
    ? texts.lateSince(dayIn(language, state.late.to))
    : state.next
      ? texts.dueOn(dayIn(language, state.next.to))
      : null;
  return [
    ...(state.percent === null || state.standing === 'done' ? [] : [texts.share(state.percent)]),
    ...state.targets.map(({ target, value }) => texts.reached(value, target.min, target.unit)),
    ...(day === null || state.standing === 'done' ? [] : [day]),
    ...(task.weight === 1 ? [] : [texts.weight(task.weight)]),
    ...(state.carried ? [texts.carried] : []),
  ];
}

function taskView(shown: ShownTask, list: TaskList, words: Words): TemplateResult {
  const { task, state, entries } = shown;
  const { texts, language } = words;
  const { id, label, text } = task.item;
  const open = list.open.has(id);
  return html`<li part="task">
    <p class="task-text">${label === null ? nothing : html`<span class="label">${label}</span>`} ${text}</p>
    <p class="facts">
      <span class="standing" data-standing=${state.standing}
        >${swatch(state.standing)}${standingHeadings[language][state.standing]}</span
      >
      ${factsOf(shown, words).map((fact) => html`<span>${fact}</span>`)}
      ${
        entries.length === 0
          ? html`<span>${texts.noEntries}</span>`
          : html`<button
              type="button"
              class="link"
              aria-expanded=${open}
              @click=${() => {
                list.toggle(id);
              }}
            >
              ${texts.showEntries(entries.length)}
            </button>`
      }
    </p>
    ${
      open
        ? html`<ul class="entries" role="list">
            ${entries.map((entry) => entryView(entry, list.agencies, words))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The tasks behind a bar or a part of one, and what was noted of each. */
export function tasksView(list: TaskList, words: Words): TemplateResult {
  const { texts, language } = words;
  const present = standings.filter((each) => list.tasks.some(({ state }) => state.standing === each));
  const chip = (only: Standing | null, name: string): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${list.only === only}
      @click=${() => {
        list.choose(only);
      }}
    >
      ${only === null ? nothing : swatch(only)}${name}
    </button>`;
  const count = (standing: Standing): number =>
    list.tasks.filter(({ state }) => state.standing === standing).length;
  const shown =
    list.only === null ? list.tasks : list.tasks.filter(({ state }) => state.standing === list.only);
  return html`<div class="tasks">
    ${
      present.length > 1
        ? html`<div class="chips" role="group" aria-label=${texts.filter}>
            ${chip(null, texts.all(list.tasks.length))}
            ${present.map((standing) =>
              chip(standing, `${standingHeadings[language][standing]} (${texts.count(count(standing))})`),
            )}
          </div>`
        : nothing
    }
    <ol role="list">
      ${repeat(
        shown,
        ({ task }) => task.item.id,
        (task) => taskView(task, list, words),
      )}
    </ol>
  </div>`;
}
