import { readNoteMessages, type Language } from '@phoihop/kit';
import { planCitations } from '@phoihop/plan/citations';
import type { ReadNote, ReadResult, Repair } from '@phoihop/plan/read';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, nothing, type TemplateResult } from 'lit';
import { tryMessages } from './try.messages.js';

/** So many repairs are shown; the rest is counted. */
const SHOWN = 50;
/** More notes are opened by who wants to read them: the plan itself stands below. */
const OPEN = 5;

function noteView(note: ReadNote, language: Language): TemplateResult {
  const sentence = readNoteMessages[language][note.code]?.(note.params) ?? note.code;
  return html`<li>${note.line === undefined ? '' : tryMessages[language].line(note.line)}${sentence}</li>`;
}

function repairView(repair: Repair, language: Language): TemplateResult {
  return html`<li>
    ${tryMessages[language].line(repair.line)}<del>${repair.before}</del> <span aria-hidden="true">→</span>
    <ins>${repair.after}</ins>
  </li>`;
}

/** What reading has found, what it asks a person to look at, and what it has mended. */
export function readingView({ plan, lines, notes, repairs }: ReadResult, language: Language): TemplateResult {
  const m = tryMessages[language];
  const noise = lines.filter((line) => line.as === 'noise').length;
  const tasks = plan.items.filter((item) => item.task).length;
  const found = [
    m.items(formatNumber(plan.items.length)),
    m.tasks(formatNumber(tasks)),
    m.citations(formatNumber(planCitations(plan).length)),
    m.recipients(formatNumber(plan.recipients.length)),
  ];
  return html`<section class="reading" aria-labelledby="ten-ket-qua">
    <h2 id="ten-ket-qua">${m.found}</h2>
    <p>${found.join(', ')}.${noise > 0 ? m.noise(formatNumber(noise)) : ''}</p>
    ${
      notes.length === 0
        ? nothing
        : html`<details ?open=${notes.length <= OPEN}>
            <summary>${m.notes(formatNumber(notes.length))}</summary>
            <ul>
              ${notes.map((note) => noteView(note, language))}
            </ul>
          </details>`
    }
    ${
      repairs.length === 0
        ? nothing
        : html`<details>
            <summary>${m.repairs(formatNumber(repairs.length))}</summary>
            <ul>
              ${repairs.slice(0, SHOWN).map((repair) => repairView(repair, language))}
            </ul>
            ${repairs.length > SHOWN ? html`<p>${m.others(formatNumber(repairs.length - SHOWN))}</p>` : nothing}
          </details>`
    }
  </section>`;
}
