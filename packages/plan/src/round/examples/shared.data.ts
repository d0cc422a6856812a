import type { Field, Paper, Purpose, Reason, Unit } from '../index.js';

const MEGABYTE = 1024 * 1024;

/** The communes of an invented province that both examples are about. */
export const units: Unit[] = [
  ['ban-lim', 'Xã Bản Lìm'],
  ['chieng-lam', 'Xã Chiềng Lam'],
  ['huoi-sat', 'Xã Huồi Sắt'],
  ['khe-bui', 'Xã Khe Bùi'],
  ['na-ha', 'Xã Na Hạ'],
  ['nam-khoai', 'Xã Nậm Khoai'],
  ['pu-hieng', 'Xã Pù Hiêng'],
  ['ta-lun', 'Xã Tà Lưn'],
].map(([id = '', name = '']) => ({ id, name }));

/** The invented province itself, and where in it somebody may live. */
export const province = { code: '00', name: 'Sông Lam' };
export const communes = units.map(({ name }, index) => ({ code: `0000${String(index + 1)}`, name }));

/** Who the person is, as every form asks it. */
export const personFields: readonly Field[] = [
  { kind: 'name', id: 'name', label: 'Họ và tên', step: 'nominee', required: true },
  {
    kind: 'birth',
    id: 'birth',
    label: 'Ngày sinh hoặc năm sinh',
    hint: 'Ví dụ 05/09/1958. Không nhớ ngày thì chỉ ghi năm.',
    step: 'nominee',
    required: true,
    minAge: 18,
    maxAge: 100,
  },
  { kind: 'sex', id: 'sex', label: 'Giới tính', step: 'nominee', required: true },
  {
    kind: 'ethnic-group',
    id: 'ethnic-group',
    label: 'Dân tộc',
    step: 'nominee',
    required: true,
    sensitive: true,
  },
  {
    kind: 'place',
    id: 'place',
    label: 'Nơi cư trú',
    step: 'nominee',
    required: true,
    province,
    communes,
  },
  { kind: 'phone', id: 'phone', label: 'Số điện thoại', step: 'nominee' },
  {
    kind: 'identity-number',
    id: 'identity-number',
    label: 'Số định danh cá nhân',
    hint: 'Gồm 12 chữ số, có trên thẻ căn cước.',
    step: 'nominee',
  },
];

export const nominator: Field = {
  kind: 'nominator',
  id: 'nominator',
  label: 'Người lập hồ sơ',
  step: 'consent',
  required: true,
};

export const minutes: Paper = {
  id: 'minutes',
  name: 'Biên bản họp có chữ ký của chủ trì và thư ký',
  required: true,
  types: ['application/pdf', 'image/jpeg', 'image/png'],
  maxFiles: 5,
  maxBytes: 10 * MEGABYTE,
};

export const evidence: Paper = {
  id: 'evidence',
  name: 'Minh chứng: giấy khen, xác nhận, ảnh chụp hoạt động',
  types: ['application/pdf', 'image/jpeg', 'image/png'],
  maxFiles: 10,
  maxBytes: 10 * MEGABYTE,
};

export const reasons: Reason[] = [
  { id: 'papers-missing', name: 'Thiếu giấy tờ', states: ['returned'] },
  { id: 'not-clear', name: 'Nội dung chưa rõ', states: ['returned'] },
  { id: 'criteria-not-met', name: 'Chưa đủ tiêu chí', states: ['refused'] },
  { id: 'over-quota', name: 'Vượt chỉ tiêu phân bổ', states: ['refused'] },
  { id: 'died', name: 'Đã mất', states: ['removed'] },
  { id: 'moved-away', name: 'Chuyển khỏi địa bàn', states: ['removed'] },
  { id: 'own-wish', name: 'Theo nguyện vọng cá nhân', states: ['removed'] },
  { id: 'breach-of-law', name: 'Vi phạm pháp luật', states: ['removed'] },
  { id: 'lost-capacity', name: 'Không còn đủ năng lực hành vi', states: ['removed'] },
  { id: 'lost-trust', name: 'Không còn được cộng đồng tín nhiệm', states: ['removed'] },
  { id: 'double', name: 'Trùng với hồ sơ khác', states: ['removed'] },
];

/** The text of the notice that both rounds share; who the controller is, the round says. */
export const noticeParagraphs: string[] = [
  'Dữ liệu được thu thập gồm các thông tin ghi trong hồ sơ này. Thành phần dân tộc là dữ liệu cá nhân nhạy cảm theo quy định của pháp luật.',
  'Dữ liệu chỉ được dùng cho từng mục đích nêu dưới đây mà người được đề nghị đã đồng ý. Không đồng ý với một mục đích thì dữ liệu không được dùng cho mục đích đó.',
  'Người được đề nghị có quyền biết, xem, sửa, yêu cầu xóa dữ liệu của mình, hạn chế hoặc phản đối việc xử lý, khiếu nại theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.',
];

export const onBehalf =
  'Người lập hồ sơ không phải là người được đề nghị: cần cho người được đề nghị đọc hoặc nghe thông báo này trước khi ghi ý kiến của họ.';

/** Consent to the assessment itself, of the given fields. */
export function assessment(fields: string[], keptUntil: string): Purpose {
  return {
    id: 'assess',
    text: 'Tôi đồng ý để cơ quan tổ chức xét dùng dữ liệu trong hồ sơ này để xét công nhận, biểu dương.',
    note: 'Không có ý kiến này thì hồ sơ không thể được xét.',
    required: true,
    fields,
    keptUntil,
    retention: `Lưu đến hết năm ${keptUntil.slice(0, 4)}.`,
  };
}

export function publication(fields: string[], keptUntil: string): Purpose {
  return {
    id: 'publish',
    text: 'Tôi đồng ý công bố họ tên, nơi cư trú và thành tích trên cổng thông tin điện tử.',
    note: 'Không bắt buộc. Rút lại lúc nào cũng được.',
    publishes: true,
    fields,
    keptUntil,
  };
}
