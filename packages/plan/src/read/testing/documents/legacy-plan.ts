import { fromLegacy } from '@phoihop/vietnamese/text';
import type { OurDocument } from './our-document.js';

/** The character that stands for each small letter in TCVN3; capitals came from fonts of their own (`.VnTimeH`). */
const LETTERS = new Map(
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(0xa1 + index)).map(
    (character) => [fromLegacy(character, 'tcvn3'), character] as const,
  ),
);

/** As an old Word file pastes where its fonts are missing. */
function tcvn3(text: string): string {
  return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');
}

/** A text in TCVN3, capitals without marks, as many offices kept their old files. */
export const legacyPlan: OurDocument = {
  name: 'old file in TCVN3',
  damage: tcvn3,
  marked: `h|UBND XA NAM BAN
h|Số: 14/KH-UBND
h|Nam Ban, ngày 14 tháng 02 năm 2006

t|KE HOACH
t|Phối hợp tuyên truyền pháp luật năm 2006

b|Thực hiện Kế hoạch số 02/KH-UBND ngày 10/01/2006 của ủy ban nhân dân huyện;
1|I. MUC DICH
2|1. Nâng cao nhận thức của nhân dân.
2|2. Giảm vi phạm pháp luật.
1|II. NOI DUNG
2|1. Tổ chức 05 buổi tuyên truyền tại các bản trước ngày 30/6/2006.
2|2. Phòng Tư pháp chủ trì, phối hợp với Trường Trung học cơ sở xã.
1|Trên đây là kế hoạch phối hợp năm 2006./.

r|Nơi nhận:
r|- Các bản;
r|- Lưu: VT.
s|CHU TICH
s|Tẩn Văn Sinh
`,
  header: {
    kind: 'plan',
    number: '14/KH-UBND',
    date: '2006-02-14',
    place: 'Nam Ban',
    subject: 'Phối hợp tuyên truyền pháp luật năm 2006',
    issuers: ['UBND XA NAM BAN'],
  },
  citations: ['02/KH-UBND 2006-01-10'],
  roles: ['2. lead: Phòng Tư pháp', '2. coordinate: Trường Trung học cơ sở xã'],
  targets: ['05 buổi'],
  times: ['trước ngày 30/6/2006'],
  recipients: ['Các bản', 'Lưu: VT'],
  signers: ['Tẩn Văn Sinh'],
};
