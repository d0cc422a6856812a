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

/** Printing and exporting: the two ways that are used most, and a menu with the others and what else it is given. */
export function outView(
  out: OutController,
  agency: Agency | undefined,
  others: readonly MenuEntry[],
): TemplateResult {
  const { texts } = out;
  const entries: MenuEntry[] = [
    {
      label: texts.printA4,
      icon: iconPrinter,
      run: () => {
        void out.print('A4');
      },
    },
    ...(agency
      ? [
          {
            label: texts.printWork(shortName(agency.name, agency.shortName)),
            icon: iconPrinter,
            run: () => {
              void out.printWork(agency);
            },
          },
        ]
      : []),
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
        void out.print('A3');
      }}
    >
      ${iconPrinter}${texts.print}
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
