import { textFieldView, type FieldEdits } from '@phoihop/kit';
import type { Generated, PlanFile } from '@phoihop/plan';
import type { LinePiece } from '@phoihop/plan/report';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { sentenceKey, type Hand, type SentencePlace } from '../hand/hand.controller.js';
import type { DeskWords } from '../desk/desk-texts.js';
import { lineName } from './line-name.js';
import { stateOf, type ShownLine } from './shown-lines.js';

export interface PaperActions {
  focused: (place: SentencePlace) => void;
  pressed: (event: MouseEvent, place: SentencePlace) => void;
  key: (event: KeyboardEvent, place: SentencePlace) => void;
  fieldKey: (event: KeyboardEvent, field: HTMLTextAreaElement, place: SentencePlace) => void;
  done: () => void;
  addBehind: (place: SentencePlace) => void;
  addLine: (item: string) => void;
  remove: (place: SentencePlace) => void;
  removeLine: (line: ShownLine) => void;
  restore: (item: string, sentence: Generated) => void;
}

export interface Paper {
  report: PlanFile;
  lines: readonly ShownLine[];
  hand: Hand;
  edits: FieldEdits;
  editable: boolean;
  /** Ids of lines with a sentence whose figures have changed since it was edited. */
  flagged: ReadonlySet<string>;
  /** The sentence at which Tab enters. */
  entrance: string | undefined;
  actions: PaperActions;
}

function noteOf(line: ShownLine, flagged: boolean, { texts }: DeskWords): TemplateResult | typeof nothing {
  const { pieces, gone, late } = line;
  const made = pieces.filter(({ generated }) => generated !== null);
  const states = new Set(pieces.map(stateOf));
  const told: TemplateResult[] = [];
  if (states.has('edited') || gone.length > 0) {
    const text = gone.length > 0 && !states.has('edited') ? texts.gone(gone.length) : texts.edited;
    told.push(html`<b data-tone="watch">${text}</b>`);
    if (flagged) told.push(html`<span data-tone="watch">${texts.editedFlagged}</span>`);
  }
  if (late) told.push(html`<b data-tone="late">${texts.late}</b>`);
  if (states.has('waiting')) told.push(html`<b data-tone="watch">${texts.waiting}</b>`);
  else if (states.has('blank')) told.push(html`<b data-tone="watch">${texts.blank}</b>`);
  if (pieces.some(({ generated }) => generated?.template === 'result/nil'))
    told.push(html`<span>${texts.nil}</span>`);
  if (made.length > 0) {
    const entries = new Set(made.flatMap(({ generated }) => generated?.entries ?? [])).size;
    const text = entries > 0 ? texts.madeFrom(made.length, entries) : texts.fromPlan(made.length);
    told.push(html`<span>${text}</span>`);
  } else if (states.has('own') && !line.title && !line.heading && line.item.text !== '')
    told.push(html`<span>${texts.own}</span>`);
  return told.length > 0 ? html`<p class="note">${told}</p>` : nothing;
}

function sentenceView(
  piece: LinePiece,
  place: SentencePlace,
  { hand, entrance, actions }: Paper,
  { texts }: DeskWords,
): TemplateResult {
  const key = sentenceKey(place);
  const chosen = hand.isAt(place.item, place.index);
  const state = stateOf(piece);
  const said = { edited: 'is-edited', waiting: 'is-waiting', blank: 'is-blank', made: '', own: '' }[state];
  return html`<span
    class="sentence"
    role="button"
    tabindex=${key === entrance ? 0 : -1}
    data-key=${key}
    data-state=${state}
    aria-current=${chosen ? 'true' : nothing}
    aria-describedby=${said === '' ? nothing : said}
    @focus=${() => {
      actions.focused(place);
    }}
    @click=${(event: MouseEvent) => {
      actions.pressed(event, place);
    }}
    @keydown=${(event: KeyboardEvent) => {
      actions.key(event, place);
    }}
    >${piece.text === '' ? html`<span class="hollow">${texts.emptyLine}</span>` : piece.text}</span
  > `;
}

function fieldView(
  piece: LinePiece,
  place: SentencePlace,
  count: number,
  line: ShownLine,
  { edits, actions, hand, lines }: Paper,
  { texts }: DeskWords,
): TemplateResult {
  const key = sentenceKey(place);
  const shown = edits.shown(key, piece.text);
  return html`<span class="grow field" data-text=${shown}
      >${textFieldView({
        shown,
        name: texts.sentenceField(lineName(line, lines, texts.emptyLine), place.index + 1, count),
        describedBy: 'edit-hint',
        actions: {
          ...edits.actionsFor(key, piece.text),
          left: () => {
            hand.left();
          },
        },
        key: (event, field) => {
          actions.fieldKey(event, field, place);
        },
      })}</span
    >
    ${fieldToolsView(piece, place, line, actions, texts)}`;
}

function fieldToolsView(
  { generated, text }: LinePiece,
  place: SentencePlace,
  line: ShownLine,
  actions: PaperActions,
  texts: DeskWords['texts'],
): TemplateResult {
  return html`<span class="field-tools">
    <button type="button" class="filled" @click=${actions.done}>${texts.done}</button>
    ${
      generated && generated.text !== text
        ? html`<button
            type="button"
            class="tool named"
            @click=${() => {
              actions.restore(line.item.id, generated);
            }}
          >
            ${texts.restore}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="tool named"
      @click=${() => {
        actions.addBehind(place);
      }}
    >
      ${texts.addBehind}
    </button>
    <button
      type="button"
      class="tool named"
      @click=${() => {
        actions.addLine(line.item.id);
      }}
    >
      ${texts.addLine}
    </button>
    <button
      type="button"
      class="tool named"
      @click=${() => {
        if (line.title || line.heading) actions.removeLine(line);
        else actions.remove(place);
      }}
    >
      ${line.title || line.heading ? texts.removeLine : texts.remove}
    </button>
  </span>`;
}

function lineView(line: ShownLine, paper: Paper, words: DeskWords): TemplateResult {
  const { item, heading, title } = line;
  const { hand, editable, flagged } = paper;
  const pieces = hand.piecesOf(item);
  const open = editable && hand.editing && hand.place?.item === item.id ? hand.place.index : -1;
  const weight = heading ? 'heading' : title ? 'title' : 'text';
  const level = Math.min(item.level + 2, 6);
  const content = html`${item.label === null ? nothing : html`<span class="label">${item.label}</span> `}${pieces.map(
    (piece, index) =>
      index === open
        ? fieldView(piece, { item: item.id, index }, pieces.length, line, paper, words)
        : sentenceView(piece, { item: item.id, index }, paper, words),
  )}`;
  return html`${
    weight === 'text'
      ? html`<div class="line" data-weight=${weight} data-depth=${Math.min(item.level, 5)}>${content}</div>`
      : html`<div class="line" role="heading" aria-level=${level} data-weight=${weight}>${content}</div>`
  }
  ${noteOf({ ...line, pieces }, flagged.has(item.id), words)}`;
}

/** What of the paper a line depends on, so that an edit draws its own line anew and no other. */
function dependencies(line: ShownLine, paper: Paper, { language }: DeskWords): unknown[] {
  const { item, title, late } = line;
  const { hand, edits, entrance, editable, flagged } = paper;
  const place = hand.place?.item === item.id ? hand.place : undefined;
  const entered = entrance?.startsWith(`${item.id}/`) ? entrance : '';
  const typed = place && hand.editing ? edits.shown(sentenceKey(place), '') : '';
  const at = place ? `${String(place.index)} ${String(hand.editing)}` : '';
  const pieces = place
    ? hand
        .piecesOf(item)
        .map(({ text }) => text)
        .join('\n')
    : '';
  return [item, title, late, at, pieces, typed, entered, editable, flagged.has(item.id), language];
}

/** The report as a paper, each sentence to be looked at and edited by itself, with what is known of it in the margin. */
export function paperView(paper: Paper, words: DeskWords): TemplateResult {
  const { report, lines } = paper;
  const { texts } = words;
  return html`<div class="paper" role="group" aria-label=${texts.paper} part="paper">
    <div class="row top">
      <div class="line" data-weight="name">${report.plan.title}</div>
    </div>
    <div class="row">
      <div class="line" data-weight="name">${report.plan.subject}</div>
    </div>
    ${repeat(
      lines,
      ({ item }) => item.id,
      (line) =>
        html`<div class="row" part="line">
          ${guard(dependencies(line, paper, words), () => lineView(line, paper, words))}
        </div>`,
    )}
    <div class="row bottom"><div class="line"></div></div>
    <p id="keys" class="visually-hidden">${texts.keys}</p>
    <p id="edit-hint" class="visually-hidden">${texts.editHint}</p>
    <p id="is-edited" class="visually-hidden">${texts.edited}</p>
    <p id="is-waiting" class="visually-hidden">${texts.waiting}</p>
    <p id="is-blank" class="visually-hidden">${texts.blank}</p>
  </div>`;
}
