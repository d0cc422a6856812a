import {
  iconDownload,
  iconEllipsis,
  iconFileSpreadsheet,
  iconPrinter,
  menuButtonView,
  type MenuEntry,
} from '@phoihop/kit';
import type { Agency } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import { shortName } from '../names/short-name.js';
import type { OutController } from './out.controller.js';
import type { Paper } from './print.css.js';

/** Printing and exporting: the two ways that are used most, and a menu with the others and what else it is given. */
export function outView(
  out: OutController,
  agency: Agency | undefined,
  others: readonly MenuEntry[],
): TemplateResult {
  const { texts } = out;
  const print = (paper: Paper): void => {
    void out.print(paper);
  };
  const entries: MenuEntry[] = [
    ...(agency
      ? [
          {
            label: texts.print,
            icon: iconPrinter,
            run: () => {
              print('A3');
            },
          },
        ]
      : []),
    {
      label: texts.printA4,
      icon: iconPrinter,
      run: () => {
        print('A4');
      },
    },
    {
      label: texts.csv,
      icon: iconFileSpreadsheet,
      run: () => {
        void out.csv();
      },
    },
    ...others,
  ];
  return html`<div class="out" part="out">
    <button
      type="button"
      @click=${() => {
        if (agency) void out.printWork(agency);
        else print('A3');
      }}
    >
      ${iconPrinter}${agency ? texts.printWork(shortName(agency.name, agency.shortName)) : texts.print}
    </button>
    <button
      type="button"
      @click=${() => {
        void out.workbook();
      }}
    >
      ${iconDownload}${texts.workbook}
    </button>
    ${menuButtonView({ key: 'out', label: texts.more, icon: iconEllipsis }, entries, out.menu)}
  </div>`;
}
