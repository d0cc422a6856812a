import { readNoteMessages } from '@phoihop/kit';
import { planCitations } from '@phoihop/plan/citations';
import type { ReadNote, ReadResult, Repair } from '@phoihop/plan/read';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, nothing, type TemplateResult } from 'lit';

/** So many repairs are shown; the rest is counted. */
const SHOWN = 50;

function noteView(note: ReadNote): TemplateResult {
  const sentence = readNoteMessages.vi[note.code]?.(note.params) ?? note.code;
  return html`<li>${note.line === undefined ? '' : `Dòng ${String(note.line)}: `}${sentence}</li>`;
}

function repairView(repair: Repair): TemplateResult {
  return html`<li>
    Dòng ${repair.line}: <del>${repair.before}</del> <span aria-hidden="true">→</span>
    <ins>${repair.after}</ins>
  </li>`;
}

/** What reading has found, what it asks a person to look at, and what it has mended. */
export function readingView({ plan, lines, notes, repairs }: ReadResult): TemplateResult {
  const noise = lines.filter((line) => line.as === 'noise').length;
  const tasks = plan.items.filter((item) => item.task).length;
  const found = [
    `${formatNumber(plan.items.length)} mục`,
    `${formatNumber(tasks)} nhiệm vụ có phân công, thời hạn hoặc chỉ tiêu`,
    `${formatNumber(planCitations(plan).length)} viện dẫn`,
    `${formatNumber(plan.recipients.length)} nơi nhận`,
  ];
  return html`<section class="reading" aria-labelledby="ten-ket-qua">
    <h2 id="ten-ket-qua">Đã đọc văn bản</h2>
    <p>${found.join(', ')}.${noise > 0 ? ` ${formatNumber(noise)} dòng không thuộc văn bản.` : ''}</p>
    ${
      notes.length === 0
        ? nothing
        : html`<details open>
            <summary>${formatNumber(notes.length)} lưu ý</summary>
            <ul>
              ${notes.map(noteView)}
            </ul>
          </details>`
    }
    ${
      repairs.length === 0
        ? nothing
        : html`<details>
            <summary>${formatNumber(repairs.length)} chỗ được chỉnh sửa khi đọc</summary>
            <ul>
              ${repairs.slice(0, SHOWN).map(repairView)}
            </ul>
            ${repairs.length > SHOWN ? html`<p>Và ${formatNumber(repairs.length - SHOWN)} chỗ khác.</p>` : nothing}
          </details>`
    }
  </section>`;
}
