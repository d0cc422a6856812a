/** The official code tables; a code means nothing without its table. */
export type EthnicCodeTable = '121/1979' | '1019/2008';

/** An ethnic group (dân tộc). A person's is sensitive data (NĐ 356/2025, Điều 4.1.a). */
export interface EthnicGroup {
  /** The name that is shown. */
  name: string;
  codes: Readonly<Record<EthnicCodeTable, string>>;
  /** For finding only: some are dated or offensive, and some mean several groups. Never shown. */
  otherNames: readonly string[];
}
