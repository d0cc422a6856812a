import type { PersonalRecord, Remark } from './personal-data.js';
import type { RoundFile } from './round-file.js';

/**
 * The round file with personal data put under a key, as a server does with what it receives before it makes the
 * command that names the key. A key that was erased stays empty.
 * @throws RangeError where the key is taken by something else: data are mended under a key of their own
 */
export function withRecord(file: RoundFile, key: string, record: PersonalRecord): RoundFile {
  if (file.personal.erased.includes(key)) return file;
  if (Object.hasOwn(file.personal.records, key)) throw new RangeError(`the key ${key} is taken`);
  const records = { ...file.personal.records, [key]: record };
  return { ...file, personal: { ...file.personal, records } };
}

/** The round file with words about a nomination put under a key. @throws RangeError where the key is taken */
export function withRemark(file: RoundFile, key: string, remark: Remark): RoundFile {
  if (file.personal.erased.includes(key)) return file;
  if (Object.hasOwn(file.personal.remarks, key)) throw new RangeError(`the key ${key} is taken`);
  const remarks = { ...file.personal.remarks, [key]: remark };
  return { ...file, personal: { ...file.personal, remarks } };
}

/**
 * The round file without what is known of the people of a nomination, mended data and remarks included. What was
 * decided stays, with nobody's name on it.
 */
export function erasePersonalData(file: RoundFile, nominationId: string): RoundFile {
  const { records, remarks, erased } = file.personal;
  const keysOf = (entries: Readonly<Record<string, { nomination: string }>>): string[] =>
    Object.keys(entries).filter((key) => entries[key]?.nomination === nominationId);
  const gone = new Set([...keysOf(records), ...keysOf(remarks)]);
  const without = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !gone.has(key)));
  const personal = { records: without(records), remarks: without(remarks), erased: [...erased, ...gone] };
  return { ...file, personal: { ...file.personal, ...personal } };
}
