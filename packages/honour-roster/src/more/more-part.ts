import { iconFileDiff, iconTable2, menuStyles } from '@phoihop/kit';
import type { ListedRow } from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import { balanceMessages } from '../balance/balance.messages.js';
import { balanceStyles } from '../balance/balance.styles.js';
import { balanceView } from '../balance/balance.view.js';
import { compareMessages } from '../compare/compare.messages.js';
import { compareView } from '../compare/compare.view.js';
import { DecideController } from '../decide/decide.controller.js';
import { decideView } from '../decide/decide.view.js';
import { DetailController } from '../detail/detail.controller.js';
import { detailView } from '../detail/detail.view.js';
import { DuplicatesController } from '../duplicates/duplicates.controller.js';
import { duplicatesButton, duplicatesView } from '../duplicates/duplicates.view.js';
import { OutController } from '../out/out.controller.js';
import { outMenu } from '../out/out.view.js';
import { Dialogs } from './dialogs.js';
import { moreStyles } from './more.styles.js';
import { tableStyles } from './table.styles.js';
import type { RosterHost } from './roster-host.js';

/** All that the roster has besides the list: dialogs, duplicates, comparison, balance, files. */
export class MorePart {
  readonly dialogs: Dialogs;
  readonly decide: DecideController;
  readonly detail: DetailController;
  readonly duplicates: DuplicatesController;
  readonly out: OutController;
  /** The sheets of what this part draws. */
  readonly styles = [menuStyles, moreStyles, tableStyles, balanceStyles];
  readonly #host: RosterHost;

  constructor(host: RosterHost) {
    this.#host = host;
    this.dialogs = new Dialogs(host);
    this.decide = new DecideController(host, this.dialogs);
    this.detail = new DetailController(host, this.dialogs);
    this.duplicates = new DuplicatesController(host);
    this.out = new OutController(host);
  }

  /** With whom a row may be of one person. */
  get doubles(): ReadonlyMap<string, ListedRow> {
    return this.duplicates.doubles;
  }

  /** What stands beside the heading. */
  beside(): TemplateResult {
    const { language, lastYear, file } = this.#host;
    const dialogButton = (name: 'compare' | 'balance', label: string, icon: TemplateResult): TemplateResult =>
      html`<button
        type="button"
        @click=${() => {
          this.dialogs.show(name);
        }}
      >
        ${icon}${label}
      </button>`;
    return html`${
      file && lastYear
        ? dialogButton('compare', compareMessages[language].open(lastYear.round.year), iconFileDiff)
        : nothing
    }
    ${file ? dialogButton('balance', balanceMessages[language].open, iconTable2) : nothing}
    ${outMenu(this.out, 'list', () => this.out.list)}`;
  }

  /** What stands at the end of the tools. */
  get tools(): TemplateResult | typeof nothing {
    return duplicatesButton(this.duplicates);
  }

  /** What stands between the tools and the list. */
  get above(): TemplateResult | typeof nothing {
    return duplicatesView(this.duplicates, this.#host);
  }

  /** The dialog that is open. */
  get dialog(): TemplateResult | typeof nothing {
    switch (this.dialogs.open) {
      case 'decide':
        return decideView(this.decide, this.dialogs, this.#host);
      case 'detail':
        return detailView(this.detail, this.dialogs, this.#host, (id) => {
          this.decide.open(new Set([id]));
        });
      case 'compare':
        return compareView(this.dialogs, this.#host, this.out);
      case 'balance':
        return balanceView(this.dialogs, this.#host, this.out);
      case undefined:
        return nothing;
    }
  }
}
