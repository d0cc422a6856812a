import { typeKeys } from '@phoihop/testing';
import { PanelHarness, wordsOf } from '../panel/panel.harness.js';

/** The tab of checks as a person meets it. */
export class ChecksHarness extends PanelHarness {
  /** The sentences of what is found, each with its place. */
  get findings(): string[] {
    return this.all('.panel-content > ul .lead').map(wordsOf);
  }

  /** How much of the plan has been checked, 0 to 1; null while nothing tells. */
  get progress(): number | null {
    return this.all<HTMLProgressElement>('.panel progress')[0]?.value ?? null;
  }

  /** The words that are underlined in the text as doubtful. */
  get underlined(): string[] {
    return this.all('.surface .faulty').map(wordsOf);
  }

  /** The words of the finding that was followed, marked in the text. */
  get marked(): string[] {
    return this.all('.surface :is(.faulty.chosen, .found-whole)').map(wordsOf);
  }

  /** What a screen reader is told of the item in hand. */
  get spoken(): string {
    return this.all('.spoken').map(wordsOf)[0] ?? '';
  }

  /** The folded list of what was passed over: its summary, and its entries where it is unfolded. */
  get waived(): string[] {
    const [details] = this.all<HTMLDetailsElement>('.panel-content details');
    if (!details) return [];
    const summary = Array.from(details.querySelectorAll('summary'), wordsOf);
    return details.open ? [...summary, ...Array.from(details.querySelectorAll('.entry'), wordsOf)] : summary;
  }

  async unfold(): Promise<void> {
    this.all('.panel-content summary')[0]?.click();
    await this.settled();
  }

  /** Writes a reason with the keyboard, into the field that has the focus. */
  async writeReason(reason: string): Promise<void> {
    await typeKeys(reason);
    await this.settled();
  }
}
