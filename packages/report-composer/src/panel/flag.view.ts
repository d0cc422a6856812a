import { diffView } from '@phoihop/kit';
import type { FlaggedSentence } from '@phoihop/plan/report';
import type { Segment } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskWords } from '../desk/desk-texts.js';

export interface Flag {
  flag: FlaggedSentence;
  /** How its line is called. */
  name: string;
  place: number;
  count: number;
  segments: (before: string, after: string) => readonly Segment[];
  takeFigures: () => void;
  takeSentence: () => void;
  keep: () => void;
  next: () => void;
}

function textView(heading: string, content: unknown): TemplateResult {
  return html`<dt>${heading}</dt>
    <dd>${content}</dd>`;
}

/** A sentence whose figures have changed since a person edited it: the old, the new and their own, to be chosen from. */
export function flagView(
  { flag, name, place, count, segments, takeFigures, takeSentence, keep, next }: Flag,
  { texts, language }: DeskWords,
): TemplateResult {
  const { before, after, own, merged } = flag;
  return html`<section class="card flag" aria-labelledby="flag-heading" part="flag">
    <header>
      <h3 id="flag-heading" tabindex="-1">${texts.flagTitle(name)}</h3>
      <span class="aside">${texts.flagPlace(place, count)}</span>
    </header>
    <p class="aside">${own === null ? texts.flagGone : texts.flagWhy}</p>
    <dl>
      ${textView(texts.flagBefore, before.text)}
      ${textView(
        texts.flagAfter,
        after ? diffView(segments(before.text, after.text), language) : texts.flagAfterNone,
      )}
      ${textView(texts.flagOwn, own ?? texts.flagOwnNone)}
      ${
        merged === null || own === null
          ? nothing
          : textView(texts.flagMerged, diffView(segments(own, merged), language))
      }
    </dl>
    <div class="choices">
      ${
        merged === null
          ? nothing
          : html`<button type="button" class="filled" @click=${takeFigures}>${texts.takeFigures}</button>`
      }
      ${
        after === null && own === null
          ? nothing
          : html`<button type="button" @click=${takeSentence}>
              ${after ? texts.takeSentence : texts.takeAway}
            </button>`
      }
      <button type="button" class="tool named" @click=${keep}>${texts.keepSentence}</button>
      ${
        count > 1
          ? html`<button type="button" class="tool named" @click=${next}>${texts.nextFlag}</button>`
          : nothing
      }
    </div>
  </section>`;
}
