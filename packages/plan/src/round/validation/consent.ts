import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toNfc } from '@phoihop/vietnamese/text';
import type { Consent, Purpose, Round } from '../model/index.js';
import { answersTo, type Answers } from './answers.js';
import type { ErrorFinding } from './finding.js';

/** The field under which the boxes of the purposes stand: `consent.assess`, and who ticked: `consent.by`. */
export const CONSENT = 'consent';

/**
 * All that a person reads before they answer to one purpose, one paragraph a line. A form shows these very words;
 * their hash is the evidence of what was shown.
 */
export function consentText({ controller, notice }: Round, purpose: Purpose): string {
  const { name, address, phone, email } = controller;
  const lines = [
    notice.title,
    ...notice.paragraphs,
    notice.onBehalf,
    notice.withdraw,
    [name, address, phone, email].filter(Boolean).join(' · '),
    purpose.text,
    purpose.note,
    purpose.retention,
  ];
  return toNfc(lines.filter(Boolean).join('\n'));
}

/** SHA-256 in hexadecimal. `crypto.subtle` is missing on plain http pages. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Why the answers to the purposes of a round do not do. A round without purposes asks for none. */
export function consentFaults({ notice: { purposes } }: Round, answers: Answers): ErrorFinding[] {
  if (purposes.length === 0) return [];
  const given = answersTo(answers, CONSENT);
  const errors = purposes
    .filter(({ id, required }) => required && given.text(id) !== 'yes')
    .map(({ id, text }): ErrorFinding => ({
      code: 'consent-missing',
      field: CONSENT,
      part: id,
      params: { label: text },
    }));
  return isGiver(given.text('by'))
    ? errors
    : [...errors, { code: 'consent-by-missing', field: CONSENT, part: 'by', params: {} }];
}

/**
 * The answers to the purposes of a round as records, at an ISO instant; without fault as `consentFaults` has it. A
 * box that is not ticked is a “no”: silence is not consent (Luật 91/2025/QH15, Điều 9).
 */
export function consentRecords(round: Round, answers: Answers, at: string): Consent[] {
  const given = answersTo(answers, CONSENT);
  const by = given.text('by');
  if (!isGiver(by)) return [];
  return round.notice.purposes.map((purpose): Consent => {
    const hash = textHash(consentText(round, purpose));
    return { purpose: purpose.id, given: given.text(purpose.id) === 'yes', textHash: hash, at, by };
  });
}

function isGiver(by: string): by is Consent['by'] {
  return by === 'nominee' || by === 'signed-paper';
}
