import type { ClauseState, Measure } from '@phoihop/document/clerk-check';
import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface ClerkMessages {
  heading: string;
  /** What was found in all. */
  summary: (counts: Record<ClauseState, number>) => string;
  states: Record<ClauseState, string>;
  /** What a measure is, and what the decree allows. */
  measure: (name: string, measure: Measure) => string;
  /** What to do about a measure. */
  mend: string;
  go: (name: string) => string;
  goFinding: string;
  close: string;
  party: string;
}

const UNITS: Messages<Record<Measure['unit'], string>> = {
  vi: { mm: ' mm', pt: '', share: '%', lines: ' dòng' },
  en: { mm: ' mm', pt: ' pt', share: '%', lines: ' lines' },
};

/** The largest number that the decree sets; one above it says that there is no upper bound. */
const BOUND = 999;

function figure(value: number, unit: Measure['unit'], language: 'vi' | 'en'): string {
  const shown = Math.round((unit === 'share' ? value * 100 : value) * 10) / 10;
  const text = language === 'vi' ? formatNumber(shown) : String(shown);
  return `${text}${UNITS[language][unit]}`;
}

function range({ least, most, unit }: Measure, language: 'vi' | 'en'): string {
  const [from, to] = [figure(least, unit, language), figure(most, unit, language)];
  if (language === 'vi') {
    if (most > BOUND) return `ít nhất ${from}`;
    return least === most ? from : `từ ${from} đến ${to}`;
  }
  if (most > BOUND) return `at least ${from}`;
  return least === most ? from : `${from} to ${to}`;
}

/** Sentences of the clerk's check; those of single places are in `clauses.messages`. */
export const clerkMessages: Messages<ClerkMessages> = {
  vi: {
    heading: 'Kiểm tra thể thức',
    summary: ({ wrong, look, pen, met }) => {
      const parts = [
        ...(wrong > 0 ? [`${String(wrong)} chỗ chưa đúng`] : []),
        ...(look > 0 ? [`${String(look)} chỗ cần xem lại`] : []),
        ...(pen > 0 ? [`${String(pen)} chỗ để trống`] : []),
        `${String(met)} chỗ đúng`,
      ];
      return `${parts.join(', ')}.`;
    },
    states: { met: 'Đúng', wrong: 'Chưa đúng', look: 'Cần xem lại', pen: 'Để trống', absent: 'Không có' },
    measure: (name, measure) =>
      `${name}: ${figure(measure.value, measure.unit, 'vi')}; quy định ${range(measure, 'vi')}.`,
    mend: 'Hãy chọn mẫu trình bày khác, hoặc nhờ quản trị cổng chỉnh mẫu của cơ quan.',
    go: (name) => `Đến chỗ này: ${name}`,
    goFinding: 'Đến chỗ này',
    close: 'Đóng',
    party: 'Văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP; phần kiểm tra này không áp dụng.',
  },
  en: {
    heading: 'Check of the form',
    summary: ({ wrong, look, pen, met }) => {
      const parts = [
        ...(wrong > 0 ? [`${String(wrong)} wrong`] : []),
        ...(look > 0 ? [`${String(look)} to be looked at`] : []),
        ...(pen > 0 ? [`${String(pen)} blank`] : []),
        `${String(met)} right`,
      ];
      return `${parts.join(', ')}.`;
    },
    states: { met: 'Right', wrong: 'Wrong', look: 'To be looked at', pen: 'Blank', absent: 'None' },
    measure: (name, measure) =>
      `${name}: ${figure(measure.value, measure.unit, 'en')}; the decree asks for ${range(measure, 'en')}.`,
    mend: 'Choose another layout, or ask the portal’s administrator to adjust that of your office.',
    go: (name) => `Go there: ${name}`,
    goFinding: 'Go there',
    close: 'Close',
    party: 'Papers of the Party do not follow Decree 30/2020/NĐ-CP; this check does not apply.',
  },
};
