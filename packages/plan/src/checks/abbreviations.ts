import { keptFor } from '../kept-for.js';
import type { Item } from '../model/item.js';
import type { Check, CheckContext, Found } from './check.js';
import { mentionsOf } from './context.js';
import { knownAbbreviations } from './known-abbreviations.data.js';

/** Two capitals at least, parts joined by hyphens; what belongs to a number is no abbreviation. */
const ABBREVIATION =
  /(?<![\p{L}\p{M}\d/.-])\p{Lu}[\p{Lu}\d]{1,9}(?:-\p{Lu}[\p{Lu}\d]{1,9}){0,3}(?![\p{L}\p{M}\d/]|-\d|\.\p{L})/gu;
const ROMAN = /^[IVXLC]+$/u;
/** Marks of tone: words in capitals have them, abbreviations have not. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** `(sau đây viết tắt là X)`, `(gọi tắt: X)`, `viết tắt là X`. */
const NAMED =
  /(?:sau đây|gọi|viết)(?:\s+(?:gọi|viết))?(?:\s+(?:tắt|chung))*\s*(?:là|:)\s*[“"]?([^)”";.]{2,60})/giu;
/** `dân tộc thiểu số (DTTS)`; `DTTS (dân tộc thiểu số)`; `DTTS: dân tộc thiểu số` on a line of its own. */
const IN_BRACKETS = /\p{L}\s*\(([^()]{2,24})\)/gu;
const EXPLAINED = /([\p{Lu}\d-]{2,14})\s*\(\p{L}[^()]{7,}\)/gu;
const GLOSSARY = /^([\p{Lu}\d-]{2,14})\s*[:–-]\s*\p{L}/u;

interface Abbreviation {
  short: string;
  from: number;
}

function isAbbreviation(short: string): boolean {
  return !ROMAN.test(short) && !TONE.test(short.normalize('NFD'));
}

function abbreviationsIn(text: string): Abbreviation[] {
  return Array.from(text.matchAll(ABBREVIATION), (match) => ({ short: match[0], from: match.index })).filter(
    ({ short }) => isAbbreviation(short),
  );
}

/** Whether a place lies within words in capitals: two at least of the words around it are set so. */
function isAmongCapitals(text: string, { short, from }: Abbreviation): boolean {
  const before = /(\p{L}+)[\s,]+$/u.exec(text.slice(0, from))?.[1] ?? '';
  const behind = /^[\s,]+(\p{L}+)/u.exec(text.slice(from + short.length))?.[1] ?? '';
  return [before, behind].some(
    (word) =>
      word.length > 1 && word === word.toLocaleUpperCase('vi') && !isAbbreviation(word) && !ROMAN.test(word),
  );
}

function introducedIn(text: string): string[] {
  const all = [
    ...Array.from(text.matchAll(NAMED), (match) => match[1] ?? ''),
    ...Array.from(text.matchAll(IN_BRACKETS), (match) => match[1] ?? ''),
    ...Array.from(text.matchAll(EXPLAINED), (match) => match[1] ?? ''),
    GLOSSARY.exec(text)?.[1] ?? '',
  ];
  return all.flatMap(abbreviationsIn).map(({ short }) => short);
}

function usedIn(item: Item): Abbreviation[] {
  const { text } = item;
  if (text === text.toLocaleUpperCase('vi')) return [];
  const mentions = mentionsOf(item);
  return abbreviationsIn(text).filter(
    (each) =>
      !mentions.some(({ from, to }) => each.from < to && each.from + each.short.length > from) &&
      !isAmongCapitals(text, each),
  );
}

interface ShortForms {
  used: readonly Abbreviation[];
  introduced: readonly string[];
}

const NONE: ShortForms = { used: [], introduced: [] };

/** The short forms that an item uses and introduces. */
const shortFormsOf = keptFor((item: Item): ShortForms => {
  const found = { used: usedIn(item), introduced: introducedIn(item.text) };
  return found.used.length + found.introduced.length > 0 ? found : NONE;
});

/** Whether a compound is known: by itself, or because each of its parts is. */
function isKnown(short: string, known: (part: string) => boolean): boolean {
  return known(short) || (short.includes('-') && short.split('-').every(known));
}

/** A short form that the plan introduces nowhere: told once, where it first stands. */
const unknown: Check = {
  code: 'abbreviation-unknown',
  tone: 'watch',
  prepareItem: shortFormsOf,
  findPlan(plan: CheckContext) {
    const used = new Map<string, Found>();
    const introduced = new Set<string>(knownAbbreviations);
    for (const { shortName = '' } of plan.plan.agencies) {
      for (const { short } of abbreviationsIn(shortName)) introduced.add(short);
    }
    for (const item of plan.items) {
      const { used: here, introduced: given } = shortFormsOf(item);
      for (const short of given) introduced.add(short);
      for (const { short, from } of here) {
        if (used.has(short)) continue;
        used.set(short, { item: item.id, from, to: from + short.length, params: { short } });
      }
    }
    return Array.from(used)
      .filter(([short]) => !isKnown(short, (part) => introduced.has(part)))
      .map(([, found]) => found);
  },
};

/** Viết tắt. */
export const abbreviationChecks: readonly Check[] = [unknown];
