/** Three invented people of the commune of Tà Lưn, who let themselves be named. */
export const honorees = [
  {
    name: 'Vi Thị Hằng Nga',
    birth: '02/04/1957',
    sex: 'Nữ',
    typed: 'thai',
    group: 'Thái',
    deed: 'Dạy nghề dệt cho 20 chị em',
  },
  {
    name: "K'Brểu Ênuôl",
    birth: '1961',
    sex: 'Nam',
    typed: 'e de',
    group: 'Ê-đê',
    deed: 'Hiến 500 m2 đất làm đường',
  },
  {
    name: 'Lầu Bá Phềnh',
    birth: '19/9/1955',
    sex: 'Nam',
    typed: 'mong',
    group: 'Mông',
    deed: 'Hòa giải 12 vụ tranh chấp',
  },
];

/**
 * Nominates somebody from the empty form to the receipt.
 * @param {import('./keyboard.mjs').Keyboard} hand @param {(typeof honorees)[number]} person @param {{ criteria: readonly string[], minutes: string }} known the criteria of the round in their order; path of a file
 */
export async function nominate(hand, person, { criteria, minutes }) {
  const next = () => hand.press(/^Sang bước sau/u);
  await hand.write('Họ và tên', person.name);
  await hand.write(/^Ngày sinh hoặc năm sinh/u, person.birth);
  await hand.pick('Nam', person.sex);
  await search(hand, 'Dân tộc', person.typed, person.group);
  await search(hand, 'Xã, phường, đặc khu', 'ta lun', 'Xã Tà Lưn');
  await hand.choose('Thành phần', 'Già làng');
  await next();
  await hand.write('Ngày họp', '06/09/2026');
  await hand.write('Tổng số hộ', '71');
  await hand.write('Số hộ dự họp', '65');
  await hand.write('Số hộ tán thành', '62');
  await next();
  for (const [index, criterion] of criteria.entries()) {
    await hand.tick(`${index + 1}. ${criterion}`);
    await hand.write(`Minh chứng của tiêu chí ${index + 1}`, 'Xác nhận của Ủy ban nhân dân xã');
  }
  await hand.tick('Người được đề nghị tự lập');
  await hand.write('Họ và tên người lập', person.name);
  await hand.tick(/^Tôi đồng ý để cơ quan tổ chức xét/u);
  await hand.tick(/^Tôi đồng ý công bố họ tên/u);
  await hand.tick('Người được đề nghị tự đánh dấu');
  await next();
  await hand.write('Năm', '2025');
  await hand.write('Thành tích', person.deed);
  await next();
  await hand.attach(/^Chọn tệp: Biên bản họp/u, [minutes]);
  await next();
  await hand.press('Gửi đề nghị');
  await hand.hears('Đã nhận hồ sơ', 'ph-nomination-form');
}

/** Finds something in a long list as it is typed. @param {import('./keyboard.mjs').Keyboard} hand @param {string} name @param {string} typed @param {string} option */
async function search(hand, name, typed, option) {
  await hand.write(name, typed);
  await hand.hears(option, 'ph-nomination-form');
  await hand.page.waitForSelector(`::-p-aria([name="${option}"][role="option"])`);
  await hand.page.keyboard.press('ArrowDown');
  await hand.page.keyboard.press('Enter');
}
