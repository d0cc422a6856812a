import type { Language } from '@phoihop/kit';
import type { Agency, ReportEntry } from '@phoihop/plan';
import type { ProgressTask, TaskFigures } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';
import { entryView } from '../tasks/tasks.view.js';

/** A task that a figure comes from, with the entries that tell it, each with its share. */
export interface FigureSource {
  task: ProgressTask;
  value: number;
  entries: readonly { entry: ReportEntry; value: number }[];
}

export interface FigureList {
  /** The element that names the list, by id. */
  labelledBy: string;
  figures: readonly TaskFigures[];
  agencies: readonly Agency[];
  /** The unit whose sources are shown. */
  open: string | null;
  toggle: (unit: string) => void;
  sourcesOf: (figure: TaskFigures) => readonly FigureSource[];
}

interface Words {
  texts: CardsTexts;
  language: Language;
}

function sourceView(
  { task, value, entries }: FigureSource,
  unit: string,
  agencies: readonly Agency[],
  words: Words,
): TemplateResult {
  const { texts } = words;
  const { label, text } = task.item;
  return html`<li>
    <p class="task-text">${label === null ? nothing : html`<span class="label">${label}</span>`} ${text}</p>
    <p class="facts">
      <strong>${texts.figure(value, unit)}</strong> <span>${texts.fromEntries(entries.length)}</span>
    </p>
    <ul class="entries" role="list">
      ${entries.map(({ entry, value: share }) =>
        entryView(entry, agencies, words, entries.length > 1 ? texts.figure(share, unit) : ''),
      )}
    </ul>
  </li>`;
}

/** Sums of figures by unit; each leads to the tasks and from there to the entries that it comes from. */
export function figuresView(list: FigureList, words: Words): TemplateResult {
  const { texts } = words;
  return html`<table class="figures-table" aria-labelledby=${list.labelledBy}>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${texts.measure}</th>
        <th scope="col">${texts.sum}</th>
      </tr>
    </thead>
    <tbody>
      ${list.figures.map((figure) => {
        const { unit, value, sources } = figure;
        const open = unit === list.open;
        return html`<tr>
            <th scope="row">
              <button
                type="button"
                class="row-name turning"
                aria-expanded=${open}
                @click=${() => {
                  list.toggle(unit);
                }}
              >
                <span>${unit}</span> <span class="aside">${texts.fromTasks(sources.length)}</span>
              </button>
            </th>
            <td class="number">${texts.count(value)}</td>
          </tr>
          ${
            open
              ? html`<tr class="detail">
                  <td colspan="2">
                    <div class="tasks">
                      <ol role="list">
                        ${list
                          .sourcesOf(figure)
                          .map((source) => sourceView(source, unit, list.agencies, words))}
                      </ol>
                    </div>
                  </td>
                </tr>`
              : nothing
          }`;
      })}
    </tbody>
  </table>`;
}
