import type { DocxNotes } from '@phoihop/document/docx-read';
import { dayIn, numberIn, readNoteMessages, type Language } from '@phoihop/kit';
import type { Plan, ReadNote, ReadResult, Repair } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { ImportController } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';
import { wordNotesView } from './word-notes.view.js';

type Jump = (line: number) => void;

/** So many repairs of one rule are listed; the rest is counted. */
const LISTED = 200;

/** What was understood of a text: facts, what to look at, what was mended. */
export function understoodView(
  result: ReadResult,
  { citations, notes }: { citations: number; notes: DocxNotes },
  reading: ImportController,
  texts: ImportMessages,
  language: Language,
): TemplateResult {
  const jump = (line: number): void => {
    void reading.jump(line);
  };
  return html`<section class="understood" part="understood" aria-label=${texts.understood}>
    ${guard([result, language], () => factsView(result.plan, citations, texts, language))}
    ${wordNotesView(notes, reading, texts, language)}
    ${guard([result, language], () => notesView(result.notes, texts, language, jump))}
    ${repairsView(result.repairs, reading, texts, jump)}
  </section>`;
}

/** What a plan holds, as names and values; citations are left out where nobody has looked for them. */
export function factsView(
  plan: Plan,
  citations: number | null,
  texts: ImportMessages,
  language: Language,
): TemplateResult {
  const { facts, none } = texts;
  const roles = plan.items.reduce((sum, { task }) => sum + (task?.assignments.length ?? 0), 0);
  const rows: [string, string][] = [
    [facts.kind, texts.planKinds[plan.kind] ?? plan.kind],
    [facts.subject, plan.subject],
    [facts.number, plan.number?.raw ?? ''],
    [facts.date, plan.date === undefined ? (plan.rawDate ?? '') : dayIn(language, plan.date)],
    [facts.issuers, plan.issuers.map(({ superior, name }) => [...superior, name].join(' ')).join('; ')],
    [facts.items, numberIn(language, plan.items.length)],
    [facts.roles, numberIn(language, roles)],
    ...(citations === null ? [] : [[facts.citations, numberIn(language, citations)] as [string, string]]),
    [facts.recipients, numberIn(language, plan.recipients.length)],
    [facts.signers, plan.signatories.flatMap(({ name }) => name ?? []).join('; ')],
  ];
  return html`<h3>${texts.understood}</h3>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value === '' ? none : value}</dd>`,
      )}
    </dl>`;
}

function jumpView(line: number, texts: ImportMessages, jump: Jump): TemplateResult {
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      jump(line);
    }}
  >
    ${texts.line(line)}
  </button>`;
}

function notesView(
  notes: readonly ReadNote[],
  texts: ImportMessages,
  language: Language,
  jump: Jump,
): TemplateResult {
  const sentences = readNoteMessages[language];
  const known = notes.filter(({ code }) => code in sentences);
  return html`<h3>${texts.notes(known.length)}</h3>
    ${
      known.length === 0
        ? html`<p class="muted">${texts.noNotes}</p>`
        : html`<ul class="notes">
            ${known.map(
              ({ code, params, line }) =>
                html`<li>
                  ${sentences[code]?.(params)} ${line === undefined ? nothing : jumpView(line, texts, jump)}
                </li>`,
            )}
          </ul>`
    }`;
}

/** Repairs by their rule, the offered first: these want a decision. */
function byRule(repairs: readonly Repair[]): [string, Repair[]][] {
  const groups = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const group = groups.get(repair.rule);
    if (group) group.push(repair);
    else groups.set(repair.rule, [repair]);
  }
  return Array.from(groups).sort(
    ([, first], [, second]) => Number(second[0]?.offered ?? false) - Number(first[0]?.offered ?? false),
  );
}

function repairsView(
  repairs: readonly Repair[],
  reading: ImportController,
  texts: ImportMessages,
  jump: Jump,
): TemplateResult | typeof nothing {
  const refused = reading.refused.map((choice): Repair => ({ ...choice, before: '', after: '' }));
  const all = [
    ...repairs,
    ...refused.filter(
      (choice) => !repairs.some((repair) => repair.line === choice.line && repair.rule === choice.rule),
    ),
  ];
  if (all.length === 0) return nothing;
  return html`<h3>${texts.repairs(all.length)}</h3>
    <p class="muted">${texts.repairsHint}</p>
    ${byRule(all).map(([rule, group]) => ruleView(rule, group, reading, texts, jump))}`;
}

function ruleView(
  rule: string,
  group: readonly Repair[],
  reading: ImportController,
  texts: ImportMessages,
  jump: Jump,
): TemplateResult {
  const made = group.every((repair) => reading.isMade(repair));
  const offered = group.some((repair) => repair.offered);
  return html`<div class="mending">
    <label
      ><input
        type="checkbox"
        .checked=${live(made)}
        .indeterminate=${!made && group.some((repair) => reading.isMade(repair))}
        @change=${(event: Event) => {
          reading.decide(group, (event.target as HTMLInputElement).checked);
        }}
      />
      ${texts.rules[rule] ?? rule}
      (${group.length})${offered ? html` <em>${texts.offered}</em>` : nothing}</label
    >
    <ul>
      ${group.slice(0, LISTED).map((repair) => repairView(repair, reading, texts, jump))}
      ${group.length > LISTED ? html`<li class="muted">${texts.more(group.length - LISTED)}</li>` : nothing}
    </ul>
  </div>`;
}

/** One repair: made or not, where, and what it changes. */
function repairView(
  repair: Repair,
  reading: ImportController,
  texts: ImportMessages,
  jump: Jump,
): TemplateResult {
  return html`<li>
    <input
      type="checkbox"
      aria-label=${`${texts.rules[repair.rule] ?? repair.rule}, ${texts.line(repair.line)}`}
      .checked=${live(reading.isMade(repair))}
      @change=${(event: Event) => {
        reading.decide([repair], (event.target as HTMLInputElement).checked);
      }}
    />
    ${jumpView(repair.line, texts, jump)} ${changeView(repair)}
  </li>`;
}

/** So many characters around a change are shown. */
const AROUND = 12;
/** No more of a changed line is shown. */
const LONGEST = 60;

/** What a repair changes, with a few characters around it. */
function changeView({ before, after }: Repair): TemplateResult | typeof nothing {
  if (before === '' && after === '') return nothing;
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let end = 0;
  while (
    end < before.length - from &&
    end < after.length - from &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  const start = Math.max(0, from - AROUND);
  const piece = (text: string): string => {
    const stop = Math.min(text.length - end + AROUND, start + LONGEST, text.length);
    return `${start > 0 ? '…' : ''}${text.slice(start, stop)}${stop < text.length ? '…' : ''}`;
  };
  return html`<del>${piece(before)}</del> → <ins>${piece(after)}</ins>`;
}
