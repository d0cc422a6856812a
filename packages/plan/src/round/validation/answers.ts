import { toNfc } from '@phoihop/vietnamese/text';

/**
 * What was filled in, by the names of the form's controls: `name`, `place.commune`, `achievements.0.year`. The same in
 * a `FormData`, in a posted form, and in a draft.
 */
export type Answers = Readonly<Record<string, string>>;

/** Texts of a form's data; files are left out. Of a name that comes twice, the last counts. */
export function answersOf(entries: Iterable<readonly [string, unknown]>): Answers {
  const answers: Record<string, string> = {};
  for (const [name, value] of entries) if (typeof value === 'string') answers[name] = value;
  return answers;
}

/** Text in one form: NFC, no blanks at the ends. Blanks within lines count once; lines stay. */
export function tidy(text: string): string {
  return toNfc(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** The answers to one field, by the parts of its controls. */
export interface FieldAnswers {
  /** The tidied text of the control `field.part`, or of `field` itself; empty where there is none. */
  text(part?: string): string;
  /** The numbers of the rows that have a part filled in: `0`, `1` of `achievements.0.year`. In order. */
  rows(): readonly string[];
}

/** The answers to the field with this id. */
export function answersTo(answers: Answers, field: string): FieldAnswers {
  return {
    text: (part) => tidy(answers[part === undefined ? field : `${field}.${part}`] ?? ''),
    rows() {
      const rows = new Set<string>();
      for (const [name, value] of Object.entries(answers)) {
        const [, row] = name.startsWith(`${field}.`)
          ? (/^\.(\d+)\./u.exec(name.slice(field.length)) ?? [])
          : [];
        if (row !== undefined && tidy(value) !== '') rows.add(row);
      }
      return Array.from(rows).sort((first, second) => Number(first) - Number(second));
    },
  };
}
