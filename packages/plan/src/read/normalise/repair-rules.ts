import { toNfc } from '@phoihop/vietnamese/text';
import { signs } from './characters.js';

/** A change of characters that reading makes in one line; what it changes is listed as a repair under its name. */
export interface RepairRule {
  name: string;
  /** Signs of which a line must hold one for there to be anything to mend. */
  signs: number;
  /** Where no character tells: what a line must hold for there to be anything to mend. */
  pieces?: RegExp;
  /** The line mended; the same line where there is nothing to mend. */
  mend: (line: string) => string;
  /** Offered only: the text stays as it is until a person accepts, since another word is put in its place. */
  offered?: true;
}

/** `104/UBND –KH`, `79 – TB/VPTU`: dashes between the parts of a number (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 3). */
const NUMBER_WITH_DASH =
  /(?<![\p{L}\d])\d{1,5}\p{Lu}?(?:\s?[-–—/]\s?[\p{Lu}\d]{1,24}(?:Tr|yĐ|Tg|P)?\p{Lu}{0,9}(?!\p{Ll})){1,6}/gu;

/** Words of plans as scanning damages them, and as they are spelt; none of the damaged is a phrase of its own. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=Mặt trận |bảo vệ |xây dựng )[Tt]ố [Qq]uốc|Tố quốc|Tô quốc/gu, 'Tổ quốc'],
  [/(?<!\p{L})thiếu số(?!\s+(?:lượng|liệu|tiền|vốn|người|ngày))(?!\p{L})/gu, 'thiểu số'],
  [/(?<!\p{L})kịp thòi(?!\p{L})/gu, 'kịp thời'],
  [/(?<!\p{L})Kịp thòi(?!\p{L})/gu, 'Kịp thời'],
  [/(?<!\p{L})thòi (?=gian|hạn|điểm|kỳ)/gu, 'thời '],
  [/(?<!\p{L})đồng thòi(?!\p{L})/gu, 'đồng thời'],
  [/(?<!\p{L})đ[ơo]n đốc(?!\p{L})/gu, 'đôn đốc'],
  [/(?<!\p{L})Đ[ơo]n đốc(?!\p{L})/gu, 'Đôn đốc'],
  [/(?<!\p{L})lòng? ghép(?!\p{L})/gu, 'lồng ghép'],
  [/(?<!\p{L})Lòng? ghép(?!\p{L})/gu, 'Lồng ghép'],
  [/(?<!\p{L})ph[ôo]i hợp(?!\p{L})/gu, 'phối hợp'],
  [/(?<!\p{L})kế hoach(?!\p{L})/gu, 'kế hoạch'],
  [/(?<!\p{L})nhiêm vụ(?!\p{L})/gu, 'nhiệm vụ'],
  [/(?<!\p{L})trách nhiêm(?!\p{L})/gu, 'trách nhiệm'],
  [/(?<!\p{L})thưc hiện|thực hiên(?!\p{L})/gu, 'thực hiện'],
  [/(?<!\p{L})Mặt trân(?!\p{L})/gu, 'Mặt trận'],
  [/(?<!\p{L})đồng bảo (?=dân tộc|các dân tộc|DTTS)/gu, 'đồng bào '],
  [/(?<!\p{L})miền n[ủu]i(?!\p{L})/gu, 'miền núi'],
  [/(?<!\p{L})[UÚ]y ban(?= nhân dân| MTTQ| Mặt trận| Dân tộc| bầu cử)/gu, 'Ủy ban'],
  // `truớc`, `nguời`: a marked ơ with a letter behind it stands behind ư.
  [/(?<=[^qQ\s])u(?=[ớờởỡợ]\p{Ll})/gu, 'ư'],
  // No Vietnamese syllable has ư before a plain o: the horn of ơ was lost.
  [/(?<=ư)o(?=\p{L})/gu, 'ơ'],
  [/(?<=ư)ó(?=\p{L})/gu, 'ớ'],
  [/(?<=ư)ò(?=\p{L})/gu, 'ờ'],
  [/(?<=ư)ỏ(?=\p{L})/gu, 'ở'],
  [/(?<=ư)õ(?=\p{L})/gu, 'ỡ'],
  [/(?<=ư)ọ(?=\p{L})/gu, 'ợ'],
];

/** A piece that every slip holds: one look for all is quicker than mending. */
const SLIP_SIGN =
  /ố quốc|ố Quốc|Tô quốc|thiếu số|thòi|[đĐ][ơo]n đốc|òng? ghép|ph[oô]i hợp|kế hoach|nhiêm vụ|trách nhiêm|thưc hiện|thực hiên|Mặt trân|đồng bảo|miền n[ủu]i|[UÚ]y ban|u[ớờởỡợ]|ư[oóòỏõọ]/u;

/** White space other than single blanks. */
const ODD_BLANKS = / {2}|[\t\f\v\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;

/** A text without blanks at its ends, and with single ones inside. */
export function foldBlanks(text: string): string {
  const trimmed = text.trim();
  return ODD_BLANKS.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

/** The rules in the order in which they are applied to each line, behind the conversion of old encodings. */
export const repairRules: readonly RepairRule[] = [
  // Marks written apart from their letters: the same text in the form that offices exchange.
  { name: 'nfc', signs: signs.composable, mend: toNfc },
  // The Icelandic letter that looks like Đ, from old fonts.
  {
    name: 'letter-d',
    signs: signs.letterD,
    mend: (line) => line.replaceAll('\u00d0', 'Đ'),
  },
  // Characters without width: byte order marks, joiners, soft hyphens.
  {
    name: 'invisible',
    signs: signs.invisible,
    mend: (line) => line.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, ''),
  },
  // A bookmark that a converter has written out.
  {
    name: 'bookmark',
    signs: signs.bracket,
    mend: (line) => line.replace(/\[bookmark:[^\]\n]{0,80}\]/giu, ''),
  },
  // Emphasis written as Markdown. A star before a blank is a bullet and stays.
  {
    name: 'markdown',
    signs: signs.emphasis,
    mend: (line) =>
      line
        .replace(/^\s*#{1,6}\s+(?=\S)/u, '')
        .replace(/\*\*+/gu, '')
        .replace(/(^|[\s(“"])\*(?=\S)([^*]{1,400})\*(?=$|[\s.,;:)”"])/gu, '$1$2'),
  },
  // Blanks that do not break, tabs and double blanks inside a sentence. Columns are parted before.
  {
    name: 'blanks',
    signs: signs.blanks,
    mend: (line) => {
      const trimmed = line.trim();
      return ODD_BLANKS.test(trimmed) ? foldBlanks(trimmed) : line;
    },
  },
  {
    name: 'number-dash',
    signs: signs.dash,
    mend: (line) =>
      line.replace(NUMBER_WITH_DASH, (number) =>
        number.includes('/') ? number.replace(/\s?[–—]\s?/gu, '-') : number,
      ),
  },
  {
    name: 'ocr',
    offered: true,
    signs: 0,
    pieces: SLIP_SIGN,
    mend: (line) => SLIPS.reduce((text, [slip, word]) => text.replace(slip, word), line),
  },
];
