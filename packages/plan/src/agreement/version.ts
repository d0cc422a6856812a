import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { keptFor } from '../kept-for.js';
import type { Plan } from '../model/plan.js';
import { agreedContent } from './agreed-content.js';
import { canonicalJson } from './canonical.js';

/** So many digits of a version are shown to people: enough to tell the versions of one plan apart, short to read out. */
const SHOWN_DIGITS = 8;

/**
 * The version of a plan: the SHA-256 of what is agreed to, as 64 hexadecimal digits. Equal plans have equal versions
 * on every machine; entries, comments, number and day change nothing of it.
 */
export const versionOf: (plan: Plan) => string = keptFor((plan: Plan) =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(agreedContent(plan))))),
);

/** A version as people read it. */
export function shortVersion(version: string): string {
  return version.slice(0, SHOWN_DIGITS);
}
