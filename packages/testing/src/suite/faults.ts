/** What a check found: sentences, none when all is well. Checks give values, so that they can be checked too. */
export class Faults {
  readonly list: string[] = [];

  unless(holds: boolean, sentence: string): void {
    if (!holds) this.list.push(sentence);
  }
}
