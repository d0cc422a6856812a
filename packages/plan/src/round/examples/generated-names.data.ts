/** Parts of invented names, by ethnic group: families, middle names and given names of men and of women. */
export interface NameParts {
  group: { name: string; code: string };
  families: readonly string[];
  male: { middle: readonly string[]; given: readonly string[] };
  female: { middle: readonly string[]; given: readonly string[] };
  /** So often in a hundred. */
  share: number;
}

export const nameParts: readonly NameParts[] = [
  {
    group: { name: 'Thái', code: '03' },
    families: ['Vi', 'Lò', 'Lương', 'Hà', 'Lữ', 'Cà'],
    male: { middle: ['Văn', 'Đình'], given: ['Thoong', 'Phanh', 'Xuân', 'Khăm', 'Tuyên', 'Bun'] },
    female: { middle: ['Thị'], given: ['Mai', 'Bún', 'Hoa', 'Xoan', 'Pấng', 'Lả'] },
    share: 40,
  },
  {
    group: { name: 'Mông', code: '08' },
    families: ['Hờ', 'Lầu', 'Vừ', 'Xồng', 'Giàng', 'Già'],
    male: { middle: ['A', 'Bá', 'Nỏ'], given: ['Chứ', 'Xìa', 'Dế', 'Pó', 'Tểnh', 'Lông'] },
    female: { middle: ['Y', 'Thị'], given: ['Mỷ', 'Dở', 'Xi', 'Máy', 'Dùa'] },
    share: 25,
  },
  {
    group: { name: 'Khơ-mú', code: '22' },
    families: ['Moong', 'Cụt', 'Lo', 'Xeo'],
    male: { middle: ['Văn', 'Phò'], given: ['Nghĩa', 'Đường', 'Ngọc', 'Kha', 'Oanh'] },
    female: { middle: ['Thị'], given: ['Lan', 'Đào', 'Thoong', 'Lý'] },
    share: 15,
  },
  {
    group: { name: 'Thổ', code: '20' },
    families: ['Trương', 'Lê', 'Nguyễn'],
    male: { middle: ['Công', 'Văn'], given: ['Đức', 'Hùng', 'Thành', 'Quý'] },
    female: { middle: ['Thị'], given: ['Hoài', 'Nga', 'Thủy'] },
    share: 12,
  },
  {
    group: { name: 'Kinh', code: '01' },
    families: ['Nguyễn', 'Trần', 'Phan', 'Hoàng'],
    male: { middle: ['Văn', 'Quốc', 'Minh'], given: ['Tiến', 'Sơn', 'Ngọc', 'Hải'] },
    female: { middle: ['Thị'], given: ['Hoài', 'Hạnh', 'Liên', 'Ngọc'] },
    share: 8,
  },
];

export const villages: readonly string[] = [
  'Bản Huồi Lếch',
  'Bản Nậm Típ',
  'Bản Na Sành',
  'Bản Khe Nạp',
  'Thôn Đồng Tâm',
  'Thôn 3',
  'Bản Phà Coóng',
  'Bản Xốp Nhị',
];

export const merits: readonly string[] = [
  'Vận động 12 hộ hiến đất làm đường vào bản.',
  'Hòa giải 7 vụ mâu thuẫn trong dòng họ, trong bản.',
  'Dạy chữ và nghề đan lát cho thanh niên trong bản.',
  'Đi đầu trồng rừng, giữ rừng đầu nguồn.',
];
