import type { PlaceName } from '../model/index.js';

/** What a name of a commune may mean. `former`: the commune of before 01/07/2025 by whose name it was found. */
export interface PlaceMatch {
  commune: PlaceName;
  province: PlaceName;
  former?: { name: string; within: string };
}

/**
 * The list of provinces and communes. It is large, so that whoever checks hands it over: a form loads
 * `@phoihop/plan/round/places` when it is needed.
 */
export interface PlaceDirectory {
  /** The day from which the list holds (ISO day). */
  readonly since: string;
  /** All provinces and cities, by code, with “tỉnh” or “thành phố” in their names. */
  readonly provinces: readonly PlaceName[];
  /** A province by its code, or its name of today or before the merger. */
  province(codeOrName: string): PlaceName | undefined;
  /** Communes by name, today's first; of one province where its code is given. Best first. */
  communes(name: string, province: string | undefined, limit: number): readonly PlaceMatch[];
}
