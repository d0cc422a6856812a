import { fault, type FieldRule } from '../rule.js';

const LONGEST = 4000;

function yearOf(text: string): number | null {
  return /^(?:19|20)\d\d$/u.test(text) ? Number(text) : null;
}

/** Rows of `achievements.0.year` and `.text`. A year stands once; the rows are kept in the order of years. */
export const achievementsRule: FieldRule<'achievements'> = {
  read(field, answers, { today }) {
    const rows = answers.rows();
    if (rows.length === 0 && !field.required) return {};
    const thisYear = Number(today.slice(0, 4));
    const seen = new Set<number>();
    const years: { year: number; text: string }[] = [];
    const errors = rows.flatMap((row) => {
      const year = yearOf(answers.text(`${row}.year`));
      const text = answers.text(`${row}.text`);
      if (year === null) return [fault(field, 'year-unread', {}, `${row}.year`)];
      if (year > thisYear) return [fault(field, 'year-ahead', { year }, `${row}.year`)];
      if (seen.has(year)) return [fault(field, 'year-twice', { year }, `${row}.year`)];
      seen.add(year);
      if (text === '') return [fault(field, 'required', { year }, `${row}.text`)];
      if (text.length > LONGEST) return [fault(field, 'too-long', { max: LONGEST, year }, `${row}.text`)];
      years.push({ year, text });
      return [];
    });
    if (errors.length > 0) return { errors };
    const least = field.least ?? 1;
    if (years.length < least) return { errors: [fault(field, 'too-few-years', { least })] };
    if (field.maxYears !== undefined && years.length > field.maxYears)
      return { errors: [fault(field, 'too-many-years', { max: field.maxYears })] };
    years.sort((first, second) => first.year - second.year);
    return { value: { kind: 'achievements', years } };
  },
};

/** Rows of `honours.0.name`, with `.year` and `.by` where they are known. */
export const honoursRule: FieldRule<'honours'> = {
  read(field, answers, { today }) {
    const thisYear = Number(today.slice(0, 4));
    const honours: { name: string; year?: number; by?: string }[] = [];
    const errors = answers.rows().flatMap((row) => {
      const [name, typed, by] = ['name', 'year', 'by'].map((part) => answers.text(`${row}.${part}`));
      const year = typed === '' || typed === undefined ? undefined : yearOf(typed);
      if (name === '' || name === undefined) return [fault(field, 'required', {}, `${row}.name`)];
      if (year === null) return [fault(field, 'year-unread', {}, `${row}.year`)];
      if (year !== undefined && year > thisYear) return [fault(field, 'year-ahead', { year }, `${row}.year`)];
      honours.push({
        name,
        ...(year !== undefined && { year }),
        ...(by !== '' && by !== undefined && { by }),
      });
      return [];
    });
    if (errors.length > 0) return { errors };
    return honours.length === 0 ? {} : { value: { kind: 'honours', honours } };
  },
};
