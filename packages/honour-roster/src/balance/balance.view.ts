import { iconX } from '@phoihop/kit';
import { balanceListTable, type ListTable } from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import { tableView } from '../more/table.view.js';
import type { OutController } from '../out/out.controller.js';
import { outMenu } from '../out/out.view.js';
import { balanceMessages } from './balance.messages.js';

/** The table of balance of the whole round, whatever is filtered. */
export function balanceTableOf(host: RosterHost): ListTable | undefined {
  const { file, rosterRows, language } = host;
  return file && balanceListTable(file.round, rosterRows, balanceMessages[language]);
}

/** Units and categories by quota, sex and ethnic group. */
export function balanceView(
  dialogs: Dialogs,
  host: RosterHost,
  out: OutController,
): TemplateResult | typeof nothing {
  const table = balanceTableOf(host);
  if (!table) return nothing;
  const texts = balanceMessages[host.language];
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
    <div class="scrolls" tabindex="0" role="group" aria-label=${texts.title}>${tableView(table, true)}</div>
  </dialog>`;
}
