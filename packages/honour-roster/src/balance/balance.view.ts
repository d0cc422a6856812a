import { iconX } from '@phoihop/kit';
import type { Round } from '@phoihop/plan/round';
import {
  balanceListTable,
  balanceTable,
  type BalanceLine,
  type BalanceTable,
  type ListTable,
} from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import { barView } from '../around/bar.view.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import type { OutController } from '../out/out.controller.js';
import { outMenu } from '../out/out.view.js';
import { balanceMessages, type BalanceMessages } from './balance.messages.js';

/** The table of balance of the whole round, whatever is filtered. */
function balanceTableOf(host: RosterHost): ListTable | undefined {
  const { file, rosterRows, language } = host;
  return file && balanceListTable(file.round, rosterRows, balanceMessages[language]);
}

/** A number of each line, under its heading. */
interface Column {
  heading: string;
  valueOf: (line: BalanceLine) => number | undefined;
  /** Whether more than nothing is a fault. */
  late?: boolean;
}

interface ColumnGroup {
  heading: string;
  columns: readonly Column[];
}

function columnGroups({ ethnicGroups }: BalanceTable, texts: BalanceMessages): readonly ColumnGroup[] {
  const limits = ['count', 'nominated', 'decided', 'left'] as const;
  const sexes = ['male', 'female'] as const;
  return [
    {
      heading: texts.quotas,
      columns: [
        ...limits.map((name) => ({ heading: texts[name], valueOf: (line: BalanceLine) => line[name] })),
        { heading: texts.over, valueOf: (line: BalanceLine) => line.over, late: true },
      ],
    },
    {
      heading: texts.sexes,
      columns: sexes.map((name) => ({ heading: texts[name], valueOf: (line: BalanceLine) => line[name] })),
    },
    {
      heading: texts.ethnicGroups,
      columns: ethnicGroups.map((name, at) => ({
        heading: name === '' ? texts.unknown : name,
        valueOf: (line: BalanceLine) => line.ethnicGroups[at],
      })),
    },
  ].filter(({ columns }) => columns.length > 0);
}

const cellClass = (at: number, value: number | undefined, late: boolean | undefined): string =>
  ['number', at === 0 ? 'first' : '', value === 0 ? 'none' : late && value !== undefined ? 'late' : ''].join(
    ' ',
  );

function cellsView(line: BalanceLine, groups: readonly ColumnGroup[]): TemplateResult[] {
  return groups.flatMap(({ columns }) =>
    columns.map(({ valueOf, late }, at) => {
      const value = valueOf(line);
      return html`<td class=${cellClass(at, value, late)}>${value}</td>`;
    }),
  );
}

/** How much of its quota a line has used, as a picture beside its figures. */
function useView({ count, nominated, decided }: BalanceLine): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const within = Math.min(nominated, count);
  const parts = [
    { value: Math.min(decided, within), look: 'strong' },
    { value: Math.max(0, within - decided), look: 'middle' },
    { value: nominated - within, look: 'over' },
  ];
  return barView(
    parts.filter(({ value }) => value > 0),
    Math.max(count, nominated),
  );
}

const nameOf = (list: readonly { id: string; name: string }[], id: string | undefined): string =>
  list.find((each) => each.id === id)?.name ?? '';

/** The lines of a unit: one, or one for each category below its name. */
function unitView(
  name: string,
  lines: readonly BalanceLine[],
  { categories }: Round,
  groups: readonly ColumnGroup[],
): TemplateResult {
  const rows = lines.map((line, at) => {
    const cells = cellsView(line, groups);
    if (categories.length === 1)
      return html`<tr>
        <th scope="row" class="unit">${name}${useView(line)}</th>
        ${cells}
      </tr>`;
    return html`<tr>
      ${at === 0 ? html`<th scope="rowgroup" class="unit" rowspan=${lines.length}>${name}</th>` : nothing}
      <th scope="row">${nameOf(categories, line.category)}${useView(line)}</th>
      ${cells}
    </tr>`;
  });
  return html`<tbody>
    ${rows}
  </tbody>`;
}

function balanceTableView(round: Round, table: BalanceTable, texts: BalanceMessages): TemplateResult {
  const { lines, total } = table;
  const groups = columnGroups(table, texts);
  const several = round.categories.length > 1;
  return html`<table class="balance">
    <thead>
      <tr>
        <th scope="col" class="unit" rowspan="2">${texts.unit}</th>
        ${several ? html`<th scope="col" rowspan="2">${texts.category}</th>` : nothing}
        ${groups.map(
          ({ heading, columns }) =>
            html`<th scope="colgroup" class="first" colspan=${columns.length}>${heading}</th>`,
        )}
      </tr>
      <tr>
        ${groups.flatMap(({ columns }) =>
          columns.map(
            ({ heading }, at) =>
              html`<th scope="col" class="number ${at === 0 ? 'first' : ''}">${heading}</th>`,
          ),
        )}
      </tr>
    </thead>
    ${round.units
      .map(({ id, name }) => ({ name, own: lines.filter(({ unit }) => unit === id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ name, own }) => unitView(name, own, round, groups))}
    <tfoot>
      <tr class="sum">
        <th scope="row" class="unit">${texts.total}</th>
        ${several ? html`<td></td>` : nothing} ${cellsView(total, groups)}
      </tr>
    </tfoot>
  </table>`;
}

/** Units and categories by quota, sex and ethnic group. */
export function balanceView(
  dialogs: Dialogs,
  host: RosterHost,
  out: OutController,
): TemplateResult | typeof nothing {
  const { file, rosterRows } = host;
  if (!file) return nothing;
  const texts = balanceMessages[host.language];
  const table = balanceTable(file.round, rosterRows);
  const { nominated, count, left = 0, over = 0 } = table.total;
  return html`<dialog class="wide" aria-labelledby="balance-title" @close=${dialogs.close}>
    <header>
      <h3 id="balance-title">${texts.title}</h3>
      ${outMenu(out, 'balance', () => ({ table: balanceTableOf(host), name: texts.file }))}
      <button
        type="button"
        class="tool"
        title=${texts.close}
        aria-label=${texts.close}
        @click=${dialogs.close}
      >
        ${iconX}
      </button>
    </header>
    ${count === undefined ? nothing : html`<p class="muted">${texts.standing(nominated, count, left, over)}</p>`}
    <div class="scrolls flush" tabindex="0" role="group" aria-label=${texts.title}>
      ${balanceTableView(file.round, table, texts)}
    </div>
  </dialog>`;
}
