import type { Notice } from '@phoihop/kit';
import type { Item, PlanChange, PlanFile } from '@phoihop/plan';
import type { FlaggedSentence, Recomposed } from '@phoihop/plan/report';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hand, SentencePlace } from '../hand/hand.controller.js';
import { sentenceKey } from '../hand/hand.controller.js';
import { flagView } from '../panel/flag.view.js';
import { sourceView } from '../panel/source.view.js';
import { waitingView } from '../panel/waiting.view.js';
import { lineName } from '../paper/line-name.js';
import { paperView, type PaperActions } from '../paper/paper.view.js';
import { stateOf, sumOf, type ShownLine } from '../paper/shown-lines.js';
import type { DeskWords } from './desk-texts.js';

/** What is shown of a report, and what can be done with it. */
export interface Desk {
  plan: PlanFile;
  report: PlanFile;
  lines: readonly ShownLine[];
  hand: Hand;
  actions: PaperActions;
  editable: boolean;
  /** What makes sentences; undefined until it is loaded. */
  part: typeof import('../composing/compose-part.js') | undefined;
  /** What has become of the sentences; undefined until it was looked. */
  recomposed: Recomposed | undefined;
  perform: (change: PlanChange | null) => void;
  note: ((item: string) => void) | undefined;
  tell: (notice: Notice | undefined) => void;
}

function entranceOf({ hand, lines }: Desk): string | undefined {
  const { place } = hand;
  const line = place && lines.find(({ item }) => item.id === place.item);
  if (line && place.index < hand.piecesOf(line.item).length) return sentenceKey(place);
  const [first] = lines;
  return first && sentenceKey({ item: first.item.id, index: 0 });
}

function lineOf({ lines }: Desk, item: string): ShownLine | undefined {
  return lines.find((line) => line.item.id === item);
}

/** The flagged sentence that is shown: that of the line in hand, else the first. */
function flagPanel(
  desk: Desk,
  flagged: readonly FlaggedSentence[],
  words: DeskWords,
): TemplateResult | typeof nothing {
  const { part, hand, report, editable, perform, tell } = desk;
  if (!part || !editable || flagged.length === 0) return nothing;
  const own = flagged.findIndex(({ item }) => item === hand.place?.item);
  const place = own < 0 ? 0 : own;
  const flag = flagged[place];
  const line = flag && lineOf(desk, flag.item);
  if (!flag || !line) return nothing;
  const { texts } = words;
  const decide = (make: typeof part.keepSentence) => (): void => {
    hand.drop();
    perform(make(report, flag));
    tell({ tone: 'plain', text: texts.decided });
  };
  return flagView(
    {
      flag,
      name: lineName(line, desk.lines, texts.emptyLine),
      place: place + 1,
      count: flagged.length,
      segments: part.segmentsOf,
      takeFigures: decide(part.takeFigures),
      takeSentence: decide(part.takeSentence),
      keep: decide(part.keepSentence),
      next: () => {
        const next = flagged[(place + 1) % flagged.length];
        if (next) hand.choose(placeOf(desk, next), true);
      },
    },
    words,
  );
}

/** Where a flagged sentence stands. */
function placeOf(desk: Desk, { item, own }: FlaggedSentence): SentencePlace {
  const pieces = lineOf(desk, item)?.pieces ?? [];
  return {
    item,
    index: Math.max(
      0,
      pieces.findIndex(({ text }) => text === own),
    ),
  };
}

function sourcePanel(desk: Desk, words: DeskWords): TemplateResult {
  const { hand, plan, editable, actions, note } = desk;
  const { texts } = words;
  const { place } = hand;
  const line = place && lineOf(desk, place.item);
  const piece = line && hand.piecesOf(line.item)[place.index];
  if (!line || !piece) return html`<p class="aside choose">${texts.choose}</p>`;
  return sourceView(
    {
      file: plan,
      name: lineName(line, desk.lines, texts.emptyLine),
      piece,
      gone: line.gone,
      edit:
        editable && !hand.editing
          ? () => {
              hand.edit(place);
            }
          : undefined,
      restore: editable
        ? (sentence) => {
            actions.restore(line.item.id, sentence);
          }
        : undefined,
      note,
      close: () => {
        hand.drop();
      },
    },
    words,
  );
}

/** Tasks of the plan of which the report can only say that nothing was noted. */
function waitingTasks({ lines, plan }: Desk): Item[] {
  const sources = new Set(
    lines.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        piece.generated?.template === 'result/none' && stateOf(piece) === 'waiting'
          ? [piece.generated.source]
          : [],
      ),
    ),
  );
  return plan.plan.items.filter(({ id }) => sources.has(id));
}

function nextBlank({ lines, hand }: Desk): void {
  const places = lines.flatMap(({ item, pieces }) =>
    pieces.flatMap((piece, index) => (stateOf(piece) === 'blank' ? [{ item: item.id, index }] : [])),
  );
  const order = lines.map(({ item }) => item.id);
  const now = hand.place ? order.indexOf(hand.place.item) : -1;
  const next = places.find(({ item }) => order.indexOf(item) > now) ?? places[0];
  if (next) hand.edit(next);
}

/** The paper, and beside it where its sentences come from and what waits for a person. */
export function deskView(desk: Desk, words: DeskWords): TemplateResult {
  const { report, lines, hand, actions, editable, recomposed, note, perform, tell } = desk;
  const { texts } = words;
  const flagged = recomposed?.flagged.filter(({ item }) => lineOf(desk, item)) ?? [];
  return html`<div class="desk">
    ${paperView(
      {
        report,
        lines,
        hand,
        edits: hand.edits,
        editable,
        flagged: new Set(flagged.map(({ item }) => item)),
        entrance: entranceOf(desk),
        actions,
      },
      words,
    )}
    <aside aria-label=${texts.panel} ?data-editing=${hand.editing} ?data-hand=${hand.place !== undefined}>
      ${flagPanel(desk, flagged, words)} ${sourcePanel(desk, words)}
      ${waitingView(
        {
          tasks: waitingTasks(desk),
          missing: recomposed?.missing ?? [],
          sum: sumOf(lines),
          note,
          add: editable
            ? (line) => {
                perform(line.change);
                tell({ tone: 'plain', text: texts.addedLine });
              }
            : undefined,
          nextBlank: editable
            ? () => {
                nextBlank(desk);
              }
            : undefined,
        },
        words,
      )}
    </aside>
  </div>`;
}
