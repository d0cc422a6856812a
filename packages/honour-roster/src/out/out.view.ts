import { iconDownload, iconFileSpreadsheet, iconFileText, iconPrinter, menuButtonView } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { OutController, Outgoing } from './out.controller.js';

/** The menu that takes a list out of the page. @param outgoing asked when an entry is chosen */
export function outMenu(out: OutController, key: string, outgoing: () => Outgoing): TemplateResult {
  const { texts } = out;
  const file = (kind: 'xlsx' | 'docx' | 'csv') => (): void => {
    void out.file(outgoing(), kind);
  };
  const button = menuButtonView(
    { key, label: texts.open, icon: html`${iconDownload}<span class="menu-label">${texts.open}</span>` },
    [
      { label: texts.xlsx, icon: iconFileSpreadsheet, run: file('xlsx') },
      { label: texts.docx, icon: iconFileText, run: file('docx') },
      { label: texts.csv, icon: iconFileSpreadsheet, run: file('csv') },
      {
        label: texts.print,
        icon: iconPrinter,
        run: () => {
          out.print(outgoing());
        },
      },
    ],
    out.menu,
  );
  return html`<span class="out" part="out">${button}</span>`;
}
