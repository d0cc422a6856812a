import type { Category, Round } from '@phoihop/plan/round';
import type {
  Answers,
  CheckedAnswers,
  CheckOptions,
  Finding,
  PlaceDirectory,
} from '@phoihop/plan/round/validation';
import { fileControl, ownFinding, type ChosenFile } from './form-files.js';
import { controlName } from './form-steps.js';
import { Rows } from './rows.js';

/** What the form holds. Changed only through its methods, each of which makes it another version. */
export class FormContent {
  #answers: Record<string, string> = {};
  #files: readonly ChosenFile[] = [];
  #checked:
    { version: number; minute: number; round: Round; places: unknown; found: CheckedAnswers } | undefined;
  #version = 0;
  readonly #rows = new Rows();
  #answered: readonly Finding<string>[] = [];

  get answers(): Answers {
    return this.#answers;
  }

  get files(): readonly ChosenFile[] {
    return this.#files;
  }

  /** What the server has found; each until something is changed that it is about. */
  get answered(): readonly Finding<string>[] {
    return this.#answered;
  }

  /** Takes what a server has found in what was sent; it knows files by their places. */
  takeAnswered(findings: readonly Finding<string>[], category: Category): void {
    this.#answered = findings.map((finding) => ownFinding(finding, this.#files, category));
  }

  /** It is sent once more: the server may find something else. */
  forgetAnswered(): void {
    this.#answered = [];
  }

  /** Whether nothing was filled in yet. */
  get empty(): boolean {
    return this.#files.length === 0 && Object.values(this.#answers).every((answer) => answer === '');
  }

  set(name: string, answer: string): void {
    if (this.#answers[name] === answer) return;
    this.#answers = { ...this.#answers, [name]: answer };
    this.#mend(name);
    this.#version++;
  }

  replace(answers: Answers): void {
    this.#answers = { ...answers };
    this.#version++;
  }

  rowsOf(field: string): readonly string[] {
    return this.#rows.of(field, this.#answers);
  }

  /** Adds a row to a list. @returns the name of its first control */
  addRow(field: string): string {
    return `${field}.${this.#rows.add(field, this.#answers)}.year`;
  }

  dropRow(field: string, row: string): void {
    const prefix = `${field}.${row}.`;
    this.#answers = Object.fromEntries(
      Object.entries(this.#answers).filter(([name]) => !name.startsWith(prefix)),
    );
    this.#rows.drop(field, row);
    this.#mend(`${field}.${row}`);
    this.#version++;
  }

  /** Adds files that were chosen; one that is there already stays as it is. */
  add(files: readonly ChosenFile[]): void {
    const known = new Set(this.#files.map(({ file }) => file));
    const meant = new Set(files.flatMap(({ paper, criterion }) => [paper, `${criterion ?? ''}.evidence`]));
    this.#answered = this.#answered.filter(({ part = '' }) => !meant.has(part));
    this.#files = [...this.#files, ...files.filter(({ file }) => !known.has(file))];
    this.#version++;
  }

  remove(file: string): void {
    this.#files = this.#files.filter(({ id }) => id !== file);
    this.#answered = this.#answered.filter(({ part = '' }) => !part.endsWith(`.${file}`));
    this.#version++;
  }

  clear(): void {
    this.#answers = {};
    this.#files = [];
    this.#answered = [];
    this.#rows.clear();
    this.#version++;
  }

  /**
   * What is found in it; reckoned once for each version and minute.
   * @param check reckons it
   * @param fixed what the host has settled
   */
  check(
    check: (round: Round, answers: Answers, options: CheckOptions) => CheckedAnswers,
    round: Round,
    fixed: Answers,
    places: PlaceDirectory | undefined,
  ): CheckedAnswers {
    const now = new Date();
    const minute = Math.floor(now.getTime() / 60_000);
    const before = this.#checked;
    if (
      before?.version === this.#version &&
      before.minute === minute &&
      before.round === round &&
      before.places === places
    )
      return before.found;
    const found = check(round, { ...this.#answers, ...fixed }, { now, files: this.#files, places });
    this.#checked = { version: this.#version, minute, round, places, found };
    return found;
  }

  /** A control was changed: what was found about it, about the group around it, its parts and the whole is of before. */
  #mend(control: string): void {
    this.#answered = this.#answered.filter((finding) => {
      const about = controlName(finding);
      const touches =
        about === '' || `${control}.`.startsWith(`${about}.`) || about.startsWith(`${control}.`);
      return !touches;
    });
  }

  /** Texts and files by the names of the controls, those of the category alone. */
  formData(category: Category, fixed: Answers): FormData {
    const own = new Set([...category.fields.map(({ id }) => id), 'consent', 'category', 'unit']);
    const data = new FormData();
    for (const [name, answer] of Object.entries({ ...this.#answers, ...fixed }))
      if (answer !== '' && own.has(name.split('.')[0] ?? '')) data.append(name, answer);
    for (const file of this.#files) data.append(fileControl(file, category), file.file, file.name);
    return data;
  }
}
