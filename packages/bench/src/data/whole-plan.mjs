// A plan as JSON, of our own writing: what an export is given.
const words =
  'Các cơ quan, đơn vị phối hợp tổ chức hội nghị tuyên truyền, vận động đồng bào các dân tộc thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; báo cáo kết quả trước ngày 30/6/2026.';

/** A plan of so many items, in sections of 91, numbered as plans are. @param {number} count */
export function planWithItems(count) {
  const items = Array.from({ length: count }, (_, index) => {
    const place = index % 91;
    const [section, point, part] = [
      Math.floor(index / 91) + 1,
      Math.floor((place - 1) / 10) + 1,
      (place - 1) % 10,
    ];
    const id = `i${index}`;
    if (place === 0) return { id, level: 1, label: `${section}.`, text: `CÔNG TÁC THỨ ${section}` };
    if (part === 0) return { id, level: 2, label: `${section}.${point}.`, text: `Lĩnh vực thứ ${point}` };
    if (part % 2 === 1)
      return { id, level: 3, label: `${String.fromCharCode(96 + (part + 1) / 2)})`, text: words };
    return { id, level: 4, label: '-', text: `${words} Lần thứ ${part}.` };
  });
  return {
    id: 'ke-hoach-lon',
    kind: 'plan',
    issuers: [{ superior: ['ỦY BAN NHÂN DÂN'], name: 'TỈNH SÔNG LAM' }],
    number: { value: 7, symbol: 'KH-UBND', raw: '07/KH-UBND' },
    place: 'Sông Lam',
    date: '2026-03-02',
    title: 'KẾ HOẠCH',
    subject: 'Công tác dân tộc năm 2026',
    agencies: [],
    items,
    appendices: [],
    signatories: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Kha Thị Phương' }],
    recipients: [{ id: 'luu', text: 'Lưu: VT', purpose: 'archive' }],
  };
}
