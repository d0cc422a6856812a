import type { Citation, Plan } from '@phoihop/plan';
import type { Finding } from '@phoihop/plan/checks';

/** An instrument that a plan cites: what its mentions say of it together. */
export interface Instrument {
  /** The key that its spellings share. */
  key: string;
  /** As it is cited in full: `Nghị quyết số 06-NQ/TU`. */
  name: string;
  /** ISO days that its mentions tell, each once; more than one is a contradiction. */
  dates: string[];
  issuer: string | undefined;
  /** Every mention, in reading order. */
  mentions: Citation[];
  /** What checks find of its mentions, beside days that differ. */
  faults: Finding[];
}

/** Days that differ are told by the instrument itself. */
const TOLD_ANYWAY = 'citation-dates-differ';

/** The fullest of the ways in which an instrument is cited: with its type, the longest. */
function nameOf(mentions: readonly Citation[]): string {
  const full = mentions.filter(({ raw, id }) => raw.replace(/\s/gu, '').includes(id.replace(/\s/gu, '')));
  const names = (full.length > 0 ? full : mentions).map(({ raw }) => raw);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

function isAt({ item, from = 0 }: Finding, citation: Citation): boolean {
  return (
    citation.from !== undefined &&
    citation.to !== undefined &&
    item === citation.item &&
    from >= citation.from &&
    from < citation.to
  );
}

/** Instruments in the order of their first mention. */
export function instrumentsOf(citations: readonly Citation[], findings: readonly Finding[]): Instrument[] {
  const byKey = new Map<string, Citation[]>();
  for (const citation of citations) {
    const mentions = byKey.get(citation.instrument);
    if (mentions) mentions.push(citation);
    else byKey.set(citation.instrument, [citation]);
  }
  const about = findings.filter(({ check }) => check !== TOLD_ANYWAY);
  return Array.from(byKey, ([key, mentions]) => ({
    key,
    name: nameOf(mentions),
    dates: [...new Set(mentions.flatMap(({ date }) => date ?? []))],
    issuer: mentions.find(({ issuer }) => issuer !== undefined)?.issuer,
    mentions,
    faults: about.filter((finding) => mentions.some((mention) => isAt(finding, mention))),
  }));
}

/** The places where an instrument is mentioned: each item once, with how often. */
export function placesOf(
  mentions: readonly Citation[],
): { item: string | null; first: Citation; times: number }[] {
  const places = new Map<string | null, { item: string | null; first: Citation; times: number }>();
  for (const mention of mentions) {
    const place = places.get(mention.item);
    if (place) place.times++;
    else places.set(mention.item, { item: mention.item, first: mention, times: 1 });
  }
  return [...places.values()];
}

/** Whether an item stands in the body, so that a person can be led to it there. */
export function isInBody({ items }: Plan, id: string | null): id is string {
  return items.some((item) => item.id === id);
}
