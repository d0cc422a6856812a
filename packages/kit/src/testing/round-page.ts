import { newId } from '@phoihop/plan';
import type { RoundFile } from '@phoihop/plan/round';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { create, pause, stage } from '@phoihop/testing';
import { html } from 'lit';
import { defineElement } from '../element/define-element.js';
import { roundCommandRefusalMessages } from '../messages/round-command-refusals.messages.js';
import { defineRound } from '../round/define-round.js';
import { RoundWidget } from '../round/round-widget.js';
import type { Round } from '../round/round.js';

/** The least widget on a round: it shows how many are in it, or why it cannot, and can decide on one. */
export class CountWidget extends RoundWidget {
  get shown(): string {
    return this.renderRoot.textContent.trim();
  }

  decide(id: string, from: 'submitted' | 'decided' = 'submitted') {
    return this.perform({
      type: 'nomination/step',
      part: 'round',
      nomination: id,
      from,
      step: step('decided'),
    });
  }

  sentence(code: string): string {
    return this.sentenceFor({ ok: false, code, params: {} }, roundCommandRefusalMessages);
  }

  protected override render() {
    return html`<p>${this.round ? this.round.nominations.length : this.fault}</p>`;
  }
}

/** A round with two nominations, under an id of its own. */
export const roundForTests = (): RoundFile => {
  const made = roundFile([nomination('a'), nomination('b')], { a: person('Vi Văn Thoong') });
  return { ...made, round: { ...made.round, id: newId() } };
};

/** A provider with a widget in it, when both have been drawn. */
export async function roundPage(
  prepare: (round: Round) => void,
): Promise<{ round: Round; widget: CountWidget }> {
  const round = create<Round>(defineRound());
  const widget = create<CountWidget>(defineElement('dem-ho-so', CountWidget));
  const states: string[] = [];
  round.addEventListener('ph-state', ({ state }) => states.push(state));
  prepare(round);
  round.append(widget);
  stage().append(round);
  // What a draft holds comes from the device, in its own time.
  while (round.draft && !states.includes('ready') && !states.includes('draft-restored')) await pause();
  await settled(round);
  return { round, widget };
}

async function settled(round: Round): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await round.updateComplete;
    await pause();
  }
}
