import {
  iconArrowDown,
  iconArrowUp,
  iconEllipsis,
  iconGripVertical,
  iconSplit,
  iconTrash2,
  menuButtonView,
  textFieldView,
  type MenuController,
  type MenuEntry,
  type TextFieldActions,
} from '@phoihop/kit';
import type { Recipient } from '@phoihop/plan';
import type { Purpose } from '@phoihop/plan/recipients';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListTexts } from '../list-texts.js';
import type { PurposeGroup } from '../../names.messages.js';
import { archiveView, type ArchiveField } from './archive.view.js';
import { copiesView, purposeView } from './fields.view.js';

/** What a row can ask of the list. */
export interface RowActions {
  field: TextFieldActions;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
  pasted: (event: ClipboardEvent) => void;
  purpose: (purpose: Purpose | undefined) => boolean;
  copies: (text: string) => boolean;
  grip: (press: PointerEvent) => void;
  move: (steps: number) => void;
  split: () => void;
  remove: () => void;
}

export interface RecipientRow {
  recipient: Recipient;
  /** What the field shows: what is being typed, else the recipient's text. */
  shown: string;
  /** Counted from 1. */
  position: number;
  /** The heading above it, where a new part of the list begins. */
  group: PurposeGroup | undefined;
  purpose: Purpose | undefined;
  /** Undefined where nobody has counted. */
  copies: number | undefined;
  /** The parts of the archive line; undefined for others. */
  archive: ArchiveField | undefined;
  /** How many bodies it names. */
  bodies: number;
  editable: boolean;
  canMoveUp: boolean;
  canMoveDown: boolean;
  /** Where a line that is dragged would be put down beside it. */
  drop: 'before' | 'behind' | undefined;
  lifted: boolean;
  /** What is said of it below. */
  notes: TemplateResult | typeof nothing;
}

function groupView(group: PurposeGroup, first: boolean, texts: ListTexts): TemplateResult {
  return html`<div class="group">
    <h3>${texts.groups[group]}</h3>
    ${
      first
        ? html`<span class="column purpose" aria-hidden="true">${texts.purpose}</span>
            <span class="column" aria-hidden="true">${texts.copies}</span>`
        : nothing
    }
  </div>`;
}

function readView({ recipient, purpose, copies }: RecipientRow, texts: ListTexts): TemplateResult {
  return html`<p class="text">${recipient.text}</p>
    <span class="purpose">${purpose ? texts.purposes[purpose] : nothing}</span>
    <span class="copies">${copies ?? nothing}</span>`;
}

function menuEntries(row: RecipientRow, texts: ListTexts, actions: RowActions): MenuEntry[] {
  const moving = (steps: 1 | -1, can: boolean) =>
    can
      ? () => {
          actions.move(steps);
        }
      : undefined;
  const entries: MenuEntry[] = [
    { label: texts.moveUp, icon: iconArrowUp, run: moving(-1, row.canMoveUp) },
    { label: texts.moveDown, icon: iconArrowDown, run: moving(1, row.canMoveDown) },
  ];
  if (row.bodies > 1) entries.push({ label: texts.split(row.bodies), icon: iconSplit, run: actions.split });
  return [...entries, { label: texts.remove, icon: iconTrash2, run: actions.remove }];
}

function editView(
  row: RecipientRow,
  texts: ListTexts,
  actions: RowActions,
  menu: MenuController,
): TemplateResult {
  const { recipient, shown, position, archive } = row;
  return html`<span class="grip" title=${texts.grip(shown)} aria-hidden="true" @pointerdown=${actions.grip}
      >${iconGripVertical}</span
    >
    ${
      archive
        ? archiveView(archive, texts)
        : html`<span
            class="grow"
            data-text=${shown === '' ? texts.newLineHint : shown}
            @paste=${actions.pasted}
          >
            ${textFieldView({
              shown,
              name: texts.line(position, shown),
              placeholder: texts.newLineHint,
              describedBy: 'keys',
              actions: actions.field,
              key: actions.key,
            })}
          </span>`
    }
    ${purposeView(row.purpose, texts.purposeOf(shown), texts, actions.purpose)}
    ${copiesView(row.copies, texts.copiesOf(shown), texts, actions.copies)}
    ${menuButtonView(
      { key: recipient.id, label: texts.lineMenu(shown), icon: iconEllipsis },
      menuEntries(row, texts, actions),
      menu,
    )}`;
}

/** One line of Nơi nhận: its text, purpose and copies as fields, and what can be done with it. */
export function rowView(
  row: RecipientRow,
  texts: ListTexts,
  actions: RowActions,
  menu: MenuController,
): TemplateResult {
  const classes = [
    row.editable ? 'editable' : 'to-read',
    row.archive ? 'archive' : 'ordinary',
    row.lifted ? 'lifted' : '',
    row.drop ? `drop-${row.drop}` : '',
  ];
  return html`<li
    class=${classes.join(' ')}
    part="row"
    data-id=${row.recipient.id}
    ?data-group=${row.group !== undefined}
  >
    ${row.group ? groupView(row.group, row.position === 1, texts) : nothing}
    <div class="row has-menu">
      ${row.editable ? editView(row, texts, actions, menu) : readView(row, texts)}
    </div>
    ${row.notes}
  </li>`;
}
