import { iconPlus, iconSearch, iconTriangleAlert, roles, type RoleNames } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { ToolbarMessages } from './toolbar.messages.js';
import type { Choice, ToolbarChoices } from './choices.js';
import type { ViewController, ViewKind } from './view.controller.js';

/** What the toolbar offers of a plan. */
export interface ToolbarSubject {
  view: ViewController;
  choices: ToolbarChoices;
  faults: number;
  /** The list of findings is open. */
  faultsOpen: boolean;
  editable: boolean;
  roleNames: RoleNames;
}

export interface ToolbarActions {
  toggleFaults: () => void;
  add: (what: 'agency' | 'task', button: HTMLElement) => void;
}

/** A list to choose from; it is drawn anew only where another one is chosen, or there are others. */
function selectView(
  name: 'subject' | 'role' | 'section' | 'time',
  label: string,
  all: string | undefined,
  choices: readonly Choice[],
  value: string | undefined,
  choose: (value: string | undefined) => void,
): DirectiveResult {
  return guard(
    [label, choices, value],
    () =>
      html`<select
        class=${name}
        aria-label=${label}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value;
          choose(chosen === '' ? undefined : chosen);
        }}
      >
        ${all === undefined ? nothing : html`<option value="" ?selected=${value === undefined}>${all}</option>`}
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`,
        )}
      </select>`,
  );
}

const roleLists = new WeakMap<RoleNames, readonly Choice[]>();

/** The roles to choose from, in one language. */
function roleChoices(names: RoleNames): readonly Choice[] {
  const known = roleLists.get(names) ?? roles.map((role) => ({ value: role, label: names[role] }));
  roleLists.set(names, known);
  return known;
}

function viewsView(
  { view, choices: { agencies, sides } }: ToolbarSubject,
  texts: ToolbarMessages,
): TemplateResult {
  const kinds: readonly { kind: ViewKind; label: string; first: string | undefined }[] = [
    { kind: 'tasks', label: texts.byTask, first: undefined },
    { kind: 'agency', label: texts.byAgency, first: agencies[0]?.value },
    ...(sides.length > 1 ? [{ kind: 'side' as const, label: texts.bySide, first: sides[0]?.value }] : []),
  ];
  return html`<div class="views" role="group" aria-label=${texts.views}>
    ${kinds.map(
      ({ kind, label, first }) =>
        html`<button
          type="button"
          aria-pressed=${view.kind === kind ? 'true' : 'false'}
          @click=${() => {
            view.change({ kind, subject: first });
          }}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

function subjectView(
  { view, choices: { agencies, sides } }: ToolbarSubject,
  texts: ToolbarMessages,
): unknown {
  if (view.kind === 'tasks') return nothing;
  const isAgency = view.kind === 'agency';
  return selectView(
    'subject',
    isAgency ? texts.agency : texts.side,
    undefined,
    isAgency ? agencies : sides,
    view.subject,
    (subject) => {
      view.change({ subject });
    },
  );
}

/** The tools above the grid: views, search, filters, what is wrong, what can be added. */
export function toolbarView(
  subject: ToolbarSubject,
  texts: ToolbarMessages,
  { toggleFaults, add }: ToolbarActions,
): TemplateResult {
  const { view, choices, faults, faultsOpen, editable, roleNames } = subject;
  const { sections, quarters } = choices;
  const quarter = quarters.find(({ span }) => span.from === view.span?.from);
  return html`<div class="toolbar" role="group" aria-label=${texts.tools} part="toolbar">
    ${viewsView(subject, texts)} ${subjectView(subject, texts)}
    <label class="search"
      >${iconSearch}<input
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.searchHint}
        .value=${view.search}
        @input=${(event: InputEvent) => {
          if (!event.isComposing) view.change({ search: (event.target as HTMLInputElement).value });
        }}
        @compositionend=${(event: Event) => {
          view.change({ search: (event.target as HTMLInputElement).value });
        }}
    /></label>
    ${selectView('role', texts.role, texts.allRoles, roleChoices(roleNames), view.role, (value) => {
      view.change({ role: roles.find((role) => role === value) });
    })}
    ${
      sections.length > 1
        ? selectView('section', texts.section, texts.allSections, sections, view.section, (section) => {
            view.change({ section });
          })
        : nothing
    }
    ${selectView('time', texts.time, texts.allTimes, quarters, quarter?.value, (value) => {
      view.change({ span: quarters.find((each) => each.value === value)?.span });
    })}
    ${
      faults > 0 || view.onlyFaults
        ? html`<button
            type="button"
            class="faults-only"
            aria-pressed=${view.onlyFaults ? 'true' : 'false'}
            aria-expanded=${faultsOpen ? 'true' : 'false'}
            @click=${toggleFaults}
          >
            ${iconTriangleAlert}${texts.onlyFaults(faults)}
          </button>`
        : nothing
    }
    ${
      editable
        ? html`<span class="adding">
            <button
              type="button"
              class="tool named"
              @click=${(event: Event) => {
                add('agency', event.currentTarget as HTMLElement);
              }}
            >
              ${iconPlus}${texts.addAgency}
            </button>
            <button
              type="button"
              class="filled"
              @click=${(event: Event) => {
                add('task', event.currentTarget as HTMLElement);
              }}
            >
              ${iconPlus}${texts.addTask}
            </button>
          </span>`
        : nothing
    }
  </div>`;
}
