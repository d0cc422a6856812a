import { dayIn, printPage } from '@phoihop/kit';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing } from 'lit';
import type { FormStep } from './form-steps.js';
import type { FormView } from './form-view.js';
import { laterMessages } from './later.messages.js';
import { receiptLines } from './parts/receipt.view.js';
import { reviewView } from './parts/review.view.js';
import type { Receipt } from './send.controller.js';

const SHEET = `
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font: 13pt/1.4 'Times New Roman', 'Liberation Serif', serif; color: #000; margin: 0; }
h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 6pt 0 2pt; }
.office, .printed { text-align: center; margin: 0; } .printed { font-style: italic; }
h3 { font-size: 13pt; margin: 12pt 0 4pt; break-after: avoid; border-bottom: 0.5pt solid #000; }
h2 { font-size: 13pt; }
dl { margin: 6pt 0 0; }
dl > div { display: grid; grid-template-columns: 5cm 1fr; gap: 0 4mm; margin: 0 0 3pt; }
dd { grid-column: 2; margin: 0; break-inside: avoid; white-space: pre-wrap; overflow-wrap: anywhere; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; margin-top: 18pt; text-align: center; break-inside: avoid; }
.signatures p { margin: 0; } .signatures strong { display: block; } .signatures p { min-height: 32mm; }
`;

/**
 * Prints the nomination as a paper to sign and to keep; with a receipt, its number and time above.
 * @param place in which the page to print is made for as long as that takes
 */
export function printForm(
  place: ShadowRoot,
  view: FormView,
  { steps, receipt }: { steps: readonly FormStep[]; receipt?: Receipt | undefined },
): void {
  const { round, category, language } = view;
  const texts = laterMessages[language];
  const today = dayIn(language, dayInVietnam(new Date()));
  const content = html`<p class="office">${round.organiser}</p>
    <h1>${round.title}</h1>
    ${round.categories.length > 1 ? html`<p class="office">${category.name}</p>` : nothing}
    <p class="printed">${texts.printedOn(today)}</p>
    ${receipt ? receiptLines(receipt, view) : nothing} ${reviewView(view, steps, undefined)}
    <div class="signatures">
      ${[texts.signNominator, texts.signNominee].map(
        (who) => html`<p><strong>${who}</strong>${texts.signHint}</p>`,
      )}
    </div>`;
  void printPage(place, { title: round.title, language, css: SHEET, content });
}
