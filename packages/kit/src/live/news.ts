import type { PersonHere } from '../repository/repository.js';

/** What a server tells of a document (`plans/ID`, `rounds/ID`): a new version, who is there, that it is ours no longer. */
export type LiveNews =
  | { document: string; version: number }
  | { document: string; people: readonly PersonHere[] }
  | { document: string; gone: true };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function personIn(value: unknown): PersonHere[] {
  if (!isFields(value)) return [];
  const { id, name, agency, place } = value;
  return typeof id === 'string' && typeof name === 'string' && typeof agency === 'string'
    ? [{ id, name, agency, place: typeof place === 'string' ? place : null }]
    : [];
}

/** What the JSON of an event, or of an answer, says; what it does not say is left out. */
export function newsIn(json: unknown, gone = false): LiveNews[] {
  if (!isFields(json) || typeof json.document !== 'string') return [];
  const { document, version, people } = json;
  if (gone) return [{ document, gone }];
  const news: LiveNews[] = [];
  if (typeof version === 'number') news.push({ document, version });
  if (Array.isArray(people)) news.push({ document, people: people.flatMap(personIn) });
  return news;
}

/** The same from text. */
export function newsInText(text: string, gone = false): LiveNews[] {
  try {
    return newsIn(JSON.parse(text), gone);
  } catch {
    return [];
  }
}
