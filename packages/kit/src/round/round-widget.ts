import type { Refusal } from '@phoihop/plan';
import { roundModel, type RoundChange, type RoundFile } from '@phoihop/plan/round';
import { property } from 'lit/decorators.js';
import { DocumentWidget } from '../document/document-widget.js';
import type { CodeMessages, Messages } from '../messages/messages.js';
import { roundRefusalMessages } from '../messages/round-refusals.messages.js';

/** What every widget on a round has: the round of its own `round`, of the `<ph-round>` that `for` names, or of the one around it. */
export abstract class RoundWidget extends DocumentWidget<RoundFile, RoundChange> {
  constructor() {
    super(roundModel);
  }

  /**
   * The round file as it is now. Set, it is a document of its own; else the round is that of `for`, else of the
   * `<ph-round>` around it. Setting an equal one changes nothing.
   */
  @property({ attribute: false, noAccessor: true })
  get round(): RoundFile | undefined {
    return this.current;
  }

  set round(file: RoundFile | undefined) {
    this.give(file);
  }

  protected override sentenceFor(
    refusal: Refusal,
    own: Messages<CodeMessages> = roundRefusalMessages,
  ): string {
    return super.sentenceFor(refusal, own);
  }
}
