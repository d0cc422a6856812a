import { numberIn, type Language } from '@phoihop/kit';
import type { Item, Plan } from '@phoihop/plan';
import type { PlanComparison, Segment } from '@phoihop/plan/compare';
import type { NextYearNote } from '@phoihop/plan/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../item-name.js';
import type { StartMessages } from './start.messages.js';

export interface NextYearTexts {
  /** The sentence of a note. */
  noteFor: (note: NextYearNote) => string;
}

/** So much of the words around a change is shown (UTF-16 units). */
const AROUND = 48;

/** A line whose words have moved to the new period. */
interface MovedLine {
  name: string;
  words: readonly Segment[];
}

/** Kept words are shortened to those beside a change. */
function excerpt(words: readonly Segment[]): Segment[] {
  return words.map((segment, index): Segment => {
    const { kind, text } = segment;
    if (kind !== 'kept' || text.length <= 2 * AROUND) return segment;
    const head = index === 0 ? '' : text.slice(0, AROUND).replace(/\s\S*$/u, ' ');
    const tail = index === words.length - 1 ? '' : text.slice(-AROUND).replace(/^\S*\s/u, ' ');
    return { kind, text: `${head}…${tail}` };
  });
}

function wordsView(words: readonly Segment[]): TemplateResult[] {
  return excerpt(words).map(({ kind, text }) => {
    if (kind === 'added') return html`<ins>${text}</ins>`;
    return kind === 'removed' ? html`<del>${text}</del>` : html`${text}`;
  });
}

/** A dash tells nobody which item is meant. */
function calledOf(item: Item): string {
  return nameOf(item.label !== null && /\p{L}|\d/u.test(item.label) ? item : { ...item, label: null });
}

/** The lines whose words differ, in reading order. */
function movedLines({ head, items }: PlanComparison, texts: StartMessages): MovedLine[] {
  const lines: MovedLine[] = [];
  for (const { field, text } of head) {
    if (text) lines.push({ name: field === 'subject' ? texts.subjectLine : texts.titleLine, words: text });
  }
  for (const each of items) {
    if (each.change === 'altered' && each.text) lines.push({ name: calledOf(each.later), words: each.text });
  }
  return lines;
}

function noteView(note: NextYearNote, plan: Plan, texts: StartMessages, next: NextYearTexts): TemplateResult {
  const item = plan.items.find(({ id }) => id === note.item);
  return html`<li><b>${item ? calledOf(item) : texts.headAndFoot}</b> ${next.noteFor(note)}</li>`;
}

export interface NextYearDraft {
  file: { plan: Plan };
  comparison: PlanComparison;
  notes: readonly NextYearNote[];
}

/** What a plan for the next year takes along, what has moved in it, and what a person must decide. */
export function nextYearView(
  { file: { plan }, comparison, notes }: NextYearDraft,
  texts: StartMessages,
  next: NextYearTexts,
  language: Language,
): TemplateResult {
  const moved = movedLines(comparison, texts);
  const altered = comparison.items.filter(({ change }) => change === 'altered').length;
  const recipients = plan.recipients.length - comparison.recipients.length;
  const kept = texts.kept(
    numberIn(language, plan.items.length - altered),
    numberIn(language, plan.agencies.length),
    numberIn(language, recipients),
  );
  return html`<div class="next-year">
    <h3>${texts.toDecide(numberIn(language, notes.length))}</h3>
    ${
      notes.length === 0
        ? html`<p>${texts.nothingToDecide}</p>`
        : html`<ul role="list">
            ${notes.map((note) => noteView(note, plan, texts, next))}
          </ul>`
    }
    <h3>${texts.changed(numberIn(language, moved.length))}</h3>
    ${moved.length === 0 ? html`<p>${texts.noneChanged}</p>` : nothing}
    <ul role="list">
      ${moved.map(({ name, words }) => html`<li><b>${name}</b> <span lang="vi">${wordsView(words)}</span></li>`)}
    </ul>
    <h3>${texts.carried}</h3>
    <p>${kept} ${texts.leftBehind}</p>
  </div>`;
}
