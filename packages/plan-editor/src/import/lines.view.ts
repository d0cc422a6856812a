import type { Item, ReadLine, ReadResult } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ImportController } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';

/** So many lines are drawn, and drawn anew, together. */
const BLOCK = 50;

function blocksOf(lines: readonly ReadLine[]): ReadLine[][] {
  const count = Math.ceil(lines.length / BLOCK);
  return Array.from({ length: count }, (_, at) => lines.slice(at * BLOCK, (at + 1) * BLOCK));
}

/** The pasted text line by line, each with a tag that tells what it was taken for. */
export function linesView(
  result: ReadResult,
  reading: ImportController,
  texts: ImportMessages,
): TemplateResult {
  const source = reading.text.split('\n');
  const items = new Map<string, Item>(result.plan.items.map((item) => [item.id, item]));
  const blocks = blocksOf(result.lines.slice(0, reading.drawn));
  return html`<section class="lines" part="lines" tabindex="0" data-first aria-label=${texts.lines}>
    <p class="visually-hidden">${texts.linesHint}</p>
    <ol>
      ${blocks.map((block) => guard([result, texts], () => block.map((line) => lineView(line, source[line.line - 1] ?? '', items, reading, texts))))}
    </ol>
  </section>`;
}

function tagOf({ as, item }: ReadLine, items: ReadonlyMap<string, Item>, texts: ImportMessages): string {
  const level = as === 'item' && item !== undefined ? items.get(item)?.level : undefined;
  return level === undefined ? texts.kinds[as] : `${texts.kinds[as]}, ${texts.level(level)}`;
}

function lineView(
  line: ReadLine,
  text: string,
  items: ReadonlyMap<string, Item>,
  reading: ImportController,
  texts: ImportMessages,
): TemplateResult {
  if (line.as === 'blank') return html`<li data-kind="blank" data-line=${line.line} aria-hidden="true"></li>`;
  const kept = reading.isKept(line.line);
  return html`<li data-kind=${line.as} data-line=${line.line} tabindex="-1">
    <span class="line-number" aria-hidden="true">${line.line}</span>
    <span class="tag">${tagOf(line, items, texts)}</span>
    <span class="words">${text.trim()}</span>
    ${
      line.as === 'noise' || kept
        ? html`<button
            type="button"
            class="link"
            aria-label=${kept ? nothing : texts.putBackLine(line.line)}
            @click=${() => {
              reading.keep(line.line, !kept);
            }}
          >
            ${kept ? texts.setAside : texts.putBack}
          </button>`
        : nothing
    }
  </li>`;
}
