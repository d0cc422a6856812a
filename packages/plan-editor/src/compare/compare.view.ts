import { diffView, iconLink, roleNames, type Language, numberIn } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import {
  isSamePlan,
  segmentsOf,
  type AlteredItem,
  type Difference,
  type ItemDifference,
} from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import { shortNameOf } from '../margin/note.view.js';
import { panelMessages } from '../panel/panel.messages.js';
import { placeName } from '../panel/place-name.js';
import { chooseView } from './choose.view.js';
import { LISTED_AT_ONCE, type CompareController, type CompareStage } from './compare.controller.js';
import { compareMessages, type CompareMessages } from './compare.messages.js';
import { linkMessages } from './link.messages.js';
import { countsOf, headWords, isRenumbered, lineOf, listedItems } from './told.js';

type Compared = Extract<CompareStage, { name: 'compared' }>;

interface CompareView {
  compare: CompareController;
  stage: Compared;
  language: Language;
  texts: CompareMessages;
}

function changeView(before: string, after: string, language: Language): TemplateResult {
  return html`<p class="words">${diffView(segmentsOf(before, after), language)}</p>`;
}

/** A short value that is another as a whole. */
function exchangedView(before: string, after: string, language: Language): TemplateResult {
  const segments = [{ kind: 'removed', text: before } as const, { kind: 'added', text: after } as const];
  const filled = segments.filter(({ text }) => text !== '');
  return html`<p class="words">${diffView(filled, language)}</p>`;
}

function taskLines({ task, earlier, later }: AlteredItem, { stage, language, texts }: CompareView): string[] {
  if (!task) return [];
  const names = roleNames[language];
  const raws = (list: readonly { raw: string }[] = []): string => list.map(({ raw }) => raw).join('; ');
  const words = {
    targets: [raws(earlier.task?.targets), raws(later.task?.targets)],
    times: [raws(earlier.task?.times), raws(later.task?.times)],
    funding: [earlier.task?.funding ?? '', later.task?.funding ?? ''],
    joint: ['', ''],
    weight: [String(earlier.task?.weight ?? ''), String(later.task?.weight ?? '')],
  } as const;
  return [
    ...task.added.map(({ agency, role }) => texts.roleAdded(shortNameOf(stage.later, agency), names[role])),
    ...task.removed.map(({ agency, role }) =>
      texts.roleRemoved(shortNameOf(stage.earlier, agency), names[role]),
    ),
    ...task.fields.map((field) => {
      const [before, after] = words[field].map((each) => (each === '' ? '…' : each));
      return before === after
        ? `${texts.taskField[field]} ${texts.fieldChanged}`
        : `${texts.taskField[field]}: ${before ?? ''} → ${after ?? ''}`;
    }),
  ];
}

function alteredLines(each: AlteredItem, view: CompareView): string[] {
  const { stage, language, texts } = view;
  const lines = taskLines(each, view);
  if (each.moved && !each.along)
    lines.unshift(texts.stood(placeName(stage.earlier.items, each.earlier.id, panelMessages[language])));
  if (each.level) lines.push(texts.level(each.earlier.level, each.later.level));
  if (each.other) lines.push(texts.otherChange);
  return lines;
}

function kindOf(each: ItemDifference, texts: CompareMessages): string {
  if (each.change !== 'altered') return texts[each.change];
  const isEdited = each.text !== null || each.level || each.task !== null || each.other;
  const kinds = [isEdited ? texts.edited : '', each.moved && !each.along ? texts.moved : ''];
  return kinds.filter((kind) => kind !== '').join(', ');
}

/** An item that differs: what has become of it, and where it is now. */
function itemView(each: ItemDifference, view: CompareView): TemplateResult {
  const { compare, stage, language, texts } = view;
  const panel = panelMessages[language];
  const heading =
    each.change === 'removed'
      ? html`<span class="where">${placeName(stage.earlier.items, each.earlier.id, panel)}</span>`
      : html`<button
          type="button"
          class="lead where"
          @click=${() => {
            compare.go(each.later.id);
          }}
        >
          ${placeName(stage.later.items, each.later.id, panel)}
        </button>`;
  const words =
    each.change === 'altered'
      ? each.text
        ? html`<p class="words">${diffView(each.text, language)}</p>`
        : html`<p class="words quiet">${each.later.text}</p>`
      : each.change === 'added'
        ? changeView('', each.later.text, language)
        : changeView(each.earlier.text, '', language);
  const lines = each.change === 'altered' ? alteredLines(each, view) : [];
  return html`<li class="entry" data-change=${each.change}>
    <p class="change"><span class="kind">${kindOf(each, texts)}</span> ${heading} ${linkView(each, view)}</p>
    ${words} ${lines.map((line) => html`<p class="quiet">${line}</p>`)}
  </li>`;
}

function linkView(each: ItemDifference, { compare, stage, language }: CompareView) {
  if (each.change === 'removed') return nothing;
  const links = linkMessages[language];
  const name = links.copyLinkTo(placeName(stage.later.items, each.later.id, panelMessages[language]));
  return html`<button
    type="button"
    class="tool"
    aria-label=${name}
    title=${links.copyLink}
    @click=${() => {
      compare.copyLink(each.later.id);
    }}
  >
    ${iconLink}
  </button>`;
}

function sectionView(title: string, lines: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="entry">
    <h3>${title}</h3>
    ${lines}
  </section>`;
}

function headView({ stage, language, texts }: CompareView): TemplateResult | typeof nothing {
  const { comparison, earlier, later } = stage;
  const lines = comparison.head.map(({ field, text }) => {
    const before = headWords(field, earlier);
    const after = headWords(field, later);
    const view = text ? changeView : exchangedView;
    return html`<p class="quiet">${texts.fields[field]}${before === null ? ` ${texts.fieldChanged}` : ''}</p>
      ${before === null || after === null ? nothing : view(before, after, language)}`;
  });
  return sectionView(texts.head, lines);
}

function listView<Value>(
  title: string,
  differences: readonly Difference<Value>[],
  words: (value: Value) => string,
  language: Language,
): TemplateResult | typeof nothing {
  const lines = differences.map((each) => {
    const { before, after } = lineOf(each, words);
    return changeView(before, after, language);
  });
  return sectionView(title, lines);
}

function signatureWords({ position, name, authority }: Plan['signatories'][number]): string {
  return [authority, position, name].filter((part) => part !== undefined).join(' ');
}

function comparedView(view: CompareView): TemplateResult {
  const { compare, stage, language, texts } = view;
  const { comparison } = stage;
  const listed = listedItems(comparison.items);
  const renumbered = comparison.items.filter(isRenumbered).length;
  const rest = Math.min(listed.length - compare.listed, LISTED_AT_ONCE);
  const same = isSamePlan(comparison);
  return html`<div class="summary entry" tabindex="-1" data-first>
      <p class="quiet">${texts.with(stage.with)}</p>
      <p class="where">${same ? texts.same : texts.summary(countsOf(comparison.items))}</p>
      <p class="actions">
        <button
          type="button"
          class="link"
          @click=${() => {
            compare.other();
          }}
        >
          ${texts.other}
        </button>
      </p>
    </div>
    ${headView(view)}
    <ul role="list">
      ${listed.slice(0, compare.listed).map((each) => itemView(each, view))}
    </ul>
    ${
      rest > 0
        ? html`<p class="actions">
            <button
              type="button"
              class="link"
              @click=${() => {
                compare.more();
              }}
            >
              ${texts.more(numberIn(language, rest))}
            </button>
          </p>`
        : nothing
    }
    ${renumbered > 0 ? html`<p class="entry quiet">${texts.renumbered(numberIn(language, renumbered))}</p>` : nothing}
    ${listView(texts.appendices, comparison.appendices, ({ text }) => text, language)}
    ${listView(texts.recipients, comparison.recipients, ({ text }) => text, language)}
    ${listView(texts.signatories, comparison.signatories, signatureWords, language)}
    ${listView(texts.agencies, comparison.agencies, ({ name }) => name, language)}`;
}

/** With what the plan is compared, and what differs. */
export function compareView(compare: CompareController, language: Language): TemplateResult {
  const texts = compareMessages[language];
  const { stage } = compare;
  return html`<div class="compare">
    ${
      stage.name === 'compared'
        ? comparedView({ compare, stage, language, texts })
        : chooseView(compare, stage, texts)
    }
  </div>`;
}
