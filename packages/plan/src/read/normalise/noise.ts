import { searchKey } from '@phoihop/vietnamese/text';

/** A kind of line that is not part of any document; folded as for search. */
interface NoiseRule {
  name: string;
  test: (folded: string) => boolean;
}

/** What web pages, page breaks and converters leave between the lines of a document. */
export const noiseRules: readonly NoiseRule[] = [
  {
    name: 'page-number',
    test: (folded) => /^(trang )?\d{1,3}( ?\/ ?\d{1,3})?$|^- ?\d{1,3} ?-$/u.test(folded),
  },
  { name: 'rule', test: (folded) => /^[-_=.*|~–—]{1,}$/u.test(folded) && !/^[-*+]$/u.test(folded) },
  {
    name: 'timestamp',
    test: (folded) =>
      /^((thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? )?(ngay )?\d{1,2}([/-]\d{1,2}[/-]\d{4}| thang \d{1,2} nam \d{4})( ?[-|,]? ?\d{1,2}[:h]\d{2}( ?(am|pm|gmt\+7))?)?$/u.test(
        folded,
      ) ||
      /^\d{1,2}[:h]\d{2}( ?[-|,] ?)\d{1,2}[/-]\d{1,2}[/-]\d{4}( ?\(?gmt ?\+7\)?)?$/u.test(folded) ||
      /^(cap nhat|ngay dang|luot xem|dang ngay)\b.{0,40}$/u.test(folded),
  },
  // What follows in an article are headlines of others.
  {
    name: 'related',
    test: (folded) =>
      /^(cac )?(tin|bai|bai viet|tin tuc) (lien quan|khac|moi|moi nhat|moi hon|cu hon|doc nhieu|(khac )?cung (chuyen )?muc)( ?:)?$/u.test(
        folded,
      ),
  },
  // Captions and bylines of articles.
  {
    name: 'caption',
    test: (folded) =>
      /^\[?(anh|nguon|tin, anh|tin anh|bai, anh|bai va anh|tac gia|tac gia bai viet|nguoi viet|nguon tin|video) ?: ?.{2,80}$/u.test(
        folded,
      ),
  },
  {
    name: 'page-furniture',
    test: (folded) =>
      /^(banner|menu|trang chu|gioi thieu|lien he|dang nhap|tim kiem|chia se|in trang|in bai viet|quay lai|ve dau trang|gui email|binh luan|facebook|zalo|twitter|share|print|home|search|detailcontroller|xem them|doc tiep|mac dinh|co chu|mac dinh co chu|a a( a)?|y kien ban doc|len dau trang|su kien lien quan|skip to main content|skip ribbon commands|tep dinh kem|tai ve|gui binh luan|additional information|hotline|nghe doc bai|danh gia bai viet)( ?[:>»].{0,60})?$/u.test(
        folded,
      ),
  },
];

/** Noise is short: longer lines are never looked at (UTF-16 units). */
const LONGEST = 90;

/** Kinds of noise that no form holds either. */
export const FURNITURE: ReadonlySet<string> = new Set(['timestamp', 'related', 'caption', 'page-furniture']);

/** The name of the noise that a line is, or null for a line of the document. */
export function noiseOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const folded = searchKey(text);
  return noiseRules.find((rule) => rule.test(folded))?.name ?? null;
}
