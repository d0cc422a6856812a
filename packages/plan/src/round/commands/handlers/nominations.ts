import type { Nomination } from '../../model/nomination.js';
import type { RoundFile } from '../../model/round-file.js';

/** The nomination of that id. */
export function nominationIn(file: RoundFile, id: string): Nomination | undefined {
  return file.nominations.find((nomination) => nomination.id === id);
}

/** The nomination of that id. @throws RangeError where there is none */
export function knownNomination(file: RoundFile, id: string): Nomination {
  const nomination = nominationIn(file, id);
  if (!nomination) throw new RangeError(`no nomination ${id}`);
  return nomination;
}

/** The file with one nomination in the place of another. */
export function withNomination(file: RoundFile, before: Nomination, after: Nomination): RoundFile {
  const nominations = file.nominations.map((each) => (each === before ? after : each));
  return { ...file, nominations };
}

/** Whether personal data of a nomination lie under a key, or lay there until they were erased. */
export function holdsData({ personal }: RoundFile, key: string, nomination: string): boolean {
  return personal.records[key]?.nomination === nomination || personal.erased.includes(key);
}
