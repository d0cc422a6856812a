/** The day from which the 34 provinces and cities stand (NQ 202/2025/QH15). ISO day. */
export const PROVINCES_SINCE = '2025-07-01';

/** One of the 63 provinces before the merger. */
export interface FormerProvince {
  name: string;
  /** Three digits: the code before identity numbers (TT 07/2016/TT-BCA, Phụ lục 1). */
  formerCode: string;
}

/** A province (tỉnh) or centrally run city (thành phố trực thuộc trung ương). */
export interface Province {
  /** Two digits, of the list since 2025; not to be mixed up with former codes, which mean other provinces. */
  code: string;
  /** Without “tỉnh” or “thành phố”. */
  name: string;
  kind: 'province' | 'city';
  /** The provinces that went into it, itself among them where the name was kept. */
  predecessors: readonly FormerProvince[];
}
