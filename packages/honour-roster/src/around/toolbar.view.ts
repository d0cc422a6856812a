import { iconSearch } from '@phoihop/kit';
import { states, type NominationState } from '@phoihop/plan/round';
import { groupings, type Balance, type Grouping } from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AroundMessages } from './around.messages.js';
import type { HonourRosterMessages } from '../honour-roster.messages.js';
import type { ListView } from '../model/filter.js';
import type { RosterModel } from '../model/roster-model.js';

interface Choice {
  value: string;
  label: string;
}

/** A native list whose first entry lets all through. */
function selectView(
  name: string,
  all: string,
  choices: readonly Choice[],
  value: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`<select
    class=${name}
    aria-label=${all}
    @change=${({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLSelectElement)) return;
      choose(currentTarget.value === '' ? undefined : currentTarget.value);
    }}
  >
    <option value="" .selected=${value === undefined}>${all}</option>
    ${choices.map(
      (choice) =>
        html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
    )}
  </select>`;
}

export interface ToolbarSubject {
  model: RosterModel;
  view: ListView;
  balance: Balance;
  isPublic: boolean;
  texts: AroundMessages;
  states: HonourRosterMessages['states'];
  sexes: HonourRosterMessages['sexes'];
  change: (parts: Partial<ListView>) => void;
  /** What else stands at the end. */
  end: unknown;
}

const named = (list: readonly { id: string; name: string }[]): Choice[] =>
  list.map(({ id, name }) => ({ value: id, label: name }));

/** What the filters are drawn from: the search changes none of it. */
const shownBy = ({ model, view, balance, isPublic, texts }: ToolbarSubject): unknown[] => [
  ...[model.head, model.only, balance, isPublic, texts, view.unit, view.category, view.state],
  ...[view.ethnicGroup, view.sex, view.grouping],
];

/** The lists to filter and to group by. */
function filtersView(subject: ToolbarSubject): TemplateResult {
  const { model, balance, view, isPublic, texts, change } = subject;
  const { head } = model;
  const ethnicGroups = balance.ethnicGroups
    .filter(({ value }) => value !== '')
    .map(({ value }) => ({ value, label: value }));
  const hasSexes = balance.sexes.some(({ value }) => value !== '');
  return html`${
    model.only === undefined
      ? selectView('unit', texts.anyUnit, named(head.units), view.unit, (unit) => {
          change({ unit });
        })
      : nothing
  }
  ${
    head.categories.length > 1
      ? selectView('category', texts.anyCategory, named(head.categories), view.category, (category) => {
          change({ category });
        })
      : nothing
  }
  ${
    isPublic
      ? nothing
      : selectView(
          'state',
          texts.anyState,
          states.map((state) => ({ value: state, label: subject.states[state] })),
          view.state,
          (state) => {
            change({ state: state as NominationState | undefined });
          },
        )
  }
  ${
    ethnicGroups.length > 1
      ? selectView('ethnic', texts.anyEthnicGroup, ethnicGroups, view.ethnicGroup, (ethnicGroup) => {
          change({ ethnicGroup });
        })
      : nothing
  }
  ${
    hasSexes
      ? selectView(
          'sex',
          texts.bothSexes,
          [
            { value: 'male', label: subject.sexes.male },
            { value: 'female', label: subject.sexes.female },
          ],
          view.sex,
          (sex) => {
            change({ sex: sex as ListView['sex'] });
          },
        )
      : nothing
  }
  ${selectView(
    'grouping',
    texts.noGroups,
    groupings
      .filter((each) => !isPublic || each === 'unit' || (each === 'category' && head.categories.length > 1))
      .map((each) => ({ value: each, label: texts.groupings[each] })),
    view.grouping,
    (grouping) => {
      change({ grouping: grouping as Grouping | undefined });
    },
  )}`;
}

/** Search as it is typed, filters and grouping, above the table. */
export function toolbarView(subject: ToolbarSubject): TemplateResult {
  const { view, texts, change, end } = subject;
  return html`<div class="toolbar" role="group" aria-label=${texts.tools} part="toolbar">
    <label class="search"
      >${iconSearch}<input
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.search}
        autocomplete="off"
        .value=${view.query}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) change({ query: currentTarget.value });
        }}
    /></label>
    ${guard(shownBy(subject), () => filtersView(subject))} ${end}
  </div>`;
}
