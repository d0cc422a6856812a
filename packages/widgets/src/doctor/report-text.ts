import type { Language } from '@phoihop/kit';
import { doctorMessages } from './doctor.messages.js';
import type { Report } from './inspect.js';

/** A report as lines for a console. */
export function reportText(report: Report, language: Language): string {
  const texts = doctorMessages[language];
  return [
    ...report.scripts,
    ...(report.widgets.length === 0 ? [texts.nothingFound] : []),
    ...report.widgets.map(
      ({ tag, version, count }) => `<${tag}> × ${count}: ${version ?? texts.notRegistered}`,
    ),
    ...report.providers.map(
      ({ tag, id, filled }) => `<${tag}${id && ` id="${id}"`}>: ${filled ? texts.filled : texts.empty}`,
    ),
    ...(report.problems.length === 0 ? [texts.nothingWrong] : []),
    ...report.problems.map(({ code, params }) => `• ${texts.problems[code](params)}`),
  ].join('\n');
}
