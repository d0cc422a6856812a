import type { Plan } from '@phoihop/plan';
import type { Matrix, MatrixRow } from '@phoihop/plan/matrix';
import { shortName } from '../names/short-name.js';
import type { ToolbarMessages } from './toolbar.messages.js';
import type { Span } from './view.controller.js';

/** Something to choose in a list. */
export interface Choice {
  value: string;
  label: string;
}

/** What can be chosen of a plan. The sides are none where the plan has one issuer. */
export interface ToolbarChoices {
  agencies: readonly Choice[];
  sides: readonly Choice[];
  sections: readonly Choice[];
  quarters: readonly (Choice & { span: Span })[];
}

/** So many letters of a section's text are shown in a list. */
const LETTERS = 48;
/** First and last days of quarters. */
const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

function sectionChoice({ item, depth }: MatrixRow): Choice {
  const text = item.text.length > LETTERS ? `${item.text.slice(0, LETTERS)}…` : item.text;
  return { value: item.id, label: `${'\u2003'.repeat(depth)}${item.label ?? ''} ${text}`.trimEnd() };
}

function quartersOf({ period, date }: Plan, texts: ToolbarMessages): ToolbarChoices['quarters'] {
  const first = Number((period?.from ?? date ?? new Date().toISOString()).slice(0, 4));
  const last = Number((period?.to ?? String(first)).slice(0, 4));
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => String(first + at));
  return years.flatMap((year) =>
    QUARTERS.map(([from, to], at) => {
      const span = { from: `${year}-${from}`, to: `${year}-${to}` };
      return { value: span.from, label: texts.quarter(at + 1, Number(year)), span };
    }),
  );
}

/** The choices of the plan in hand: the same lists as long as what they name stays. */
export class ChoicesOfPlan {
  #of: readonly unknown[] = [];
  #choices: ToolbarChoices = { agencies: [], sides: [], sections: [], quarters: [] };

  update(plan: Plan, { groups, columns, rows }: Matrix, texts: ToolbarMessages): ToolbarChoices {
    const sections = rows.filter(({ kind }) => kind === 'section');
    const { period, date } = plan;
    const of = [groups, texts, date, period, ...sections.map(({ item }) => item)];
    if (of.length === this.#of.length && of.every((each, at) => each === this.#of[at])) return this.#choices;
    this.#of = of;
    this.#choices = {
      agencies: columns.map(({ agency: { id, name } }) => ({ value: id, label: name })),
      sides: columns
        .filter(({ agency, side }) => side === agency.id)
        .map(({ agency }) => ({ value: agency.id, label: shortName(agency.name, agency.shortName) })),
      sections: sections.map(sectionChoice),
      quarters: quartersOf(plan, texts),
    };
    return this.#choices;
  }
}
