import { findingMessages, type Language } from '@phoihop/kit';
import type { CheckedAnswers, Finding } from '@phoihop/plan/round/validation';
import type { Told } from './line.js';

/** All that is found, with its sentences: by the rules, and by the server besides (which may write sentences itself). */
export function toldIn(
  { errors, warnings }: CheckedAnswers,
  answered: readonly Finding<string>[],
  language: Language,
): Told[] {
  const sentences = findingMessages[language];
  const tell =
    (error: boolean) =>
    (finding: Finding<string>): Told => {
      const written = finding.params.message;
      const sentence = typeof written === 'string' ? written : sentences[finding.code]?.(finding.params);
      return { finding, error, sentence: sentence ?? finding.code };
    };
  return [...errors.map(tell(true)), ...answered.map(tell(true)), ...warnings.map(tell(false))];
}
