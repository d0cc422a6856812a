/** The kinds of commune (đơn vị hành chính cấp xã) since 01/07/2025: xã, phường, đặc khu (Luật 72/2025/QH15). */
export type CommuneKind = 'commune' | 'ward' | 'special-zone';

/** A commune of today. */
export interface Commune {
  /** Five digits, of the list since 2025. */
  code: string;
  /** Without “xã”, “phường”, “đặc khu”. */
  name: string;
  kind: CommuneKind;
  /** The two digits of its province. */
  province: string;
}

/** The kinds of commune before 01/07/2025: xã, phường, thị trấn. */
export type FormerCommuneKind = 'commune' | 'ward' | 'township';

/** A commune as it was before 01/07/2025. Parts of one may have gone into several of today's. */
export interface FormerCommune {
  /** Without “xã”, “phường”, “thị trấn”. */
  name: string;
  kind: FormerCommuneKind;
  /** With its kind: `Huyện Gio Linh`. */
  district: string;
  /** Without “tỉnh”, “thành phố”. */
  province: string;
}

const WORDS: Readonly<Record<CommuneKind | FormerCommuneKind, string>> = {
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  township: 'Thị trấn',
};

/** `Xã Ia Mơ`, `Phường Ba Đình`, `Thị trấn Gio Linh`. */
export function communeFullName({ kind, name }: Pick<Commune | FormerCommune, 'kind' | 'name'>): string {
  return `${WORDS[kind]} ${name}`;
}
