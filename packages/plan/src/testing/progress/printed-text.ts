import type { Plan } from '../../model/plan.js';

/**
 * A document as its printed text, to be read again: title, trích yếu, body, signatures, Nơi nhận. A blank signature is
 * left to a pen.
 */
export function printedText({ title, subject, items, recipients, signatories }: Plan): string {
  return [
    title,
    subject,
    '',
    ...items.map(({ label, text }) => (label === null ? text : `${label} ${text}`)),
    '',
    ...signatories.flatMap(({ authority, position, name }) =>
      [authority, position, name].filter((line) => line !== undefined && line !== '……'),
    ),
    '',
    'Nơi nhận:',
    ...recipients.map(({ text }, index) => `- ${text}${index === recipients.length - 1 ? '.' : ';'}`),
  ].join('\n');
}
