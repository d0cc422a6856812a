import { roleGlyph, type RoleNames } from '@phoihop/kit';
import type { Assignment, Item } from '@phoihop/plan';
import { linkTo } from '@phoihop/plan/links';
import type { MatrixCell, MatrixRow } from '@phoihop/plan/matrix';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOfItem, quoteOf } from '../model/source-of-role.js';
import type { SourceMessages } from './source.messages.js';

/** The cell of which the bar tells. */
export interface SourceSubject {
  row: MatrixRow;
  /** The short name of the body. */
  agency: string;
  cell: MatrixCell;
  /** The item that states the role: that of the row, one of its lines, or one above. */
  statedOn: Item;
}

function noteOf({ raw, by, at }: Assignment, texts: SourceMessages): string {
  if (raw !== undefined) return texts.fromText;
  if (by) return texts.setBy(by.name, at);
  return at === undefined ? texts.unknown : texts.setAt(at);
}

/** The words that state a role, where the text still holds them; else what the task says. */
function wordsView({ row, statedOn }: SourceSubject, raw: string | undefined): TemplateResult {
  const quote = raw === undefined ? null : quoteOf(statedOn, raw);
  return quote
    ? html`<blockquote>“${quote.before}<mark>${quote.words}</mark>${quote.after}”</blockquote>`
    : html`<p class="words">${row.item.text}</p>`;
}

/** From where a role is known: the words of the plan that state it, or who set it and when. */
export function sourceBarView(
  subject: SourceSubject,
  names: RoleNames,
  texts: SourceMessages,
): TemplateResult {
  const { row, agency, cell, statedOn } = subject;
  const [first] = cell.roles;
  const where = nameOfItem(row.item);
  const roles = cell.roles.map(({ role }) => names[role]).join(', ');
  return html`<div class="source" part="source">
    ${first ? roleGlyph(first.role) : nothing}
    <p class="who">
      <strong>${first ? texts.does(agency, roles, where) : texts.nothing(agency, where)}</strong>
      ${first ? html`<span>${cell.inherited ? texts.inherited(nameOfItem(statedOn)) : noteOf(first, texts)}</span>` : nothing}
    </p>
    ${wordsView(subject, first?.raw)}
    <a href=${linkTo({ item: statedOn.id })}>${texts.go(nameOfItem(statedOn))}</a>
  </div>`;
}
