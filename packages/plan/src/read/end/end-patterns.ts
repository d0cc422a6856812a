import { searchKey } from '@phoihop/vietnamese/text';
import { isCapitals, wordCount } from '../source-line.js';

/** “Nơi nhận:” and what may stand behind it on its line. */
export function recipientsHeading(text: string): string | null {
  const match = /^nơi nhận\s*:?\s*(.*)$/iu.exec(text);
  return match ? (match[1] ?? '') : null;
}

/** Authority to sign: TM., KT., TL., TUQ., Q. (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7). */
export function isAuthority(text: string): boolean {
  return (
    /^(TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*[./]?\s*\p{Lu}/u.test(text) &&
    isCapitals(text) &&
    /^(TM|KT|TL|TUQ|Q)\s*\.|^[TK]\/[MT]/u.test(text)
  );
}

const POSITIONS =
  /^((quyen|pho) )?(tong )?(chu tich|pho chu tich|giam doc|pho giam doc|truong ban|pho truong ban|bi thu|pho bi thu|chanh van phong|pho chanh van phong|truong phong|pho truong phong|cuc truong|pho cuc truong|vu truong|bo truong|thu truong|thu tuong|chi cuc truong|vien truong|chanh an|hieu truong|chu nhiem|pho chu nhiem|truong tieu ban|pho truong tieu ban|truong doan|to truong|chi huy truong|chinh uy|tu lenh|tong giam doc|truong cong an|nguoi lap|ke toan truong)\b/u;

/** A position as signature blocks print it, in capitals: CHỦ TỊCH, PHÓ TRƯỞNG BAN … */
export function isPosition(text: string): boolean {
  return isCapitals(text) && wordCount(text) <= 12 && POSITIONS.test(searchKey(text));
}

const LONGEST_NOTE = 64;

/** “(Đã ký)”, “(Ký tên, đóng dấu)” and the like, in place of a signature. */
export function isSignedNote(text: string): boolean {
  if (text.length > LONGEST_NOTE) return false;
  return (
    /^[([]?\s*(da|có)? ?((đã )?(ký|kí)( tên)?(,? (và )?đóng dấu)?|daky)\.?\s*[)\]]?$/iu.test(text) ||
    /^\((?!kèm|ban hành)[^()\d]{2,60}\)$/iu.test(text)
  );
}

/** A person's name: two to six words, each with a capital, nothing else. Names of every people count. */
export function isName(text: string): boolean {
  if (wordCount(text) < 2 || wordCount(text) > 7 || /[\d:;,/]/u.test(text) || isCapitals(text)) return false;
  return text
    .replace(/^(TS|ThS|PGS|GS|BS|Đại tá|Thượng tá|Trung tá)\.?\s+/u, '')
    .split(/\s+/u)
    .every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
}

/** Papers for others to fill in, as their titles begin. */
const FORM =
  /^(phieu|don|giay|to khai|ban (dang ky|khai|cam ket)|lich|kich ban|bang (phan cong|tong hop|cham diem))\b/u;

/** Where something begins that belongs to another paper: a form, an appendix, footnotes, a new national title. */
export function isAppendixStart(text: string): boolean {
  // The first words tell; folding whole paragraphs would cost more than all the rest.
  const folded = searchKey(text.slice(0, 40));
  return (
    /^\[\d{1,2}\]/u.test(text) ||
    /^(phu luc|bieu( mau)?( so)?|mau( so)? ?\d|mau:|danh sach|bieu tong hop)\b/u.test(folded) ||
    folded.startsWith('cong hoa xa hoi chu nghia') ||
    (isCapitals(text) && FORM.test(folded))
  );
}

/** The last sentence of a document: “Trên đây là …”, or one that ends in `./.`. */
export function isClosing(text: string): boolean {
  return isFarewell(text) || text.endsWith('./.') || text.endsWith('./');
}

/** “Trên đây là Kế hoạch …”: says itself that the document ends. */
export function isFarewell(text: string): boolean {
  return /^trên đây là(?!\p{L})/iu.test(text);
}
