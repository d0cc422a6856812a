import { PanelHarness, wordsOf } from '../panel/panel.harness.js';

/** The tab of comparison as a person meets it. */
export class CompareHarness extends PanelHarness {
  /** The sentence that tells how much differs. */
  get summary(): string {
    return this.all('.compare .summary').map(wordsOf)[0] ?? '';
  }

  /** What differs, each in one line. */
  get differences(): string[] {
    return this.all('.compare [data-change]').map(wordsOf);
  }

  /** The versions that can be chosen. */
  get versions(): string[] {
    return this.all<HTMLOptionElement>('.compare option')
      .filter(({ value }) => value !== '')
      .map(wordsOf);
  }

  /** The item of a plan that is only read to which a person was led. */
  get shown(): string {
    return this.all('.body .shown').map(wordsOf)[0] ?? '';
  }

  /** Chooses a version of the list, as a person does. */
  async chooseVersion(name: string): Promise<void> {
    const [list] = this.all<HTMLSelectElement>('.compare select');
    const option = Array.from(list?.options ?? []).find((each) => wordsOf(each) === name);
    if (!list || !option) throw new RangeError(`No version “${name}” in ${this.versions.join(' | ')}`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Opens a file, as a person does. */
  async openFile(name: string, contents: string): Promise<void> {
    const [field] = this.all<HTMLInputElement>(".compare input[type='file']");
    const files = new DataTransfer();
    files.items.add(new File([contents], name));
    if (!field) throw new RangeError('No file can be opened now.');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }
}
