/** What is known of an invented person, and where nobody but the office may find it. */
export const person = {
  name: 'Y Thoong Ênuôl',
  birth: '5/9/1958',
  phone: '0912 000 958',
  identity: '040058000123',
  address: 'Bản Na Sành',
  nominator: "H'Mai Niê",
  deed: 'Hiến 300 m2 đất làm đường bản',
};

/**
 * @typedef {import('./hands/keyboard.mjs').Keyboard | import('./hands/screen-reader.mjs').ScreenReader
 *   | import('./hands/finger.mjs').Finger} Hand
 */

/** The names that the form gives to its pages, in their order. */
export const pages = [
  'Người được đề nghị',
  'Họp thôn, biểu quyết',
  'Tiêu chí và đồng ý',
  'Thành tích',
  'Giấy tờ kèm theo',
  'Xem lại và gửi',
];

export const criteria = [
  'Là công dân Việt Nam thuộc mọi dân tộc, cư trú ổn định trên địa bàn',
  'Bản thân và gia đình gương mẫu chấp hành chủ trương, chính sách, pháp luật',
  'Có công lao, đóng góp nổi bật cho cộng đồng, xây dựng và bảo vệ quê hương',
  'Hiểu biết văn hóa, phong tục, tập quán; có ảnh hưởng trong dòng họ, thôn, bản',
  'Có khả năng tập hợp, vận động đồng bào; được cộng đồng tín nhiệm, nghe theo',
];

const next = (/** @type {number} */ page) => `Sang bước sau: ${pages[page]}`;

/** Fills in the first page. @param {Hand} hand */
export async function tellWho(hand) {
  await hand.select('Đơn vị đề nghị', 'Xã Tà Lưn');
  await hand.write('Họ và tên', person.name);
  await hand.write('Ngày sinh hoặc năm sinh', person.birth);
  await hand.tick('Nam');
  await hand.search('Dân tộc', 'e de', 'Ê-đê');
  await hand.search('Xã, phường, đặc khu', 'ta lun', 'Xã Tà Lưn');
  await hand.write('Thôn, bản, số nhà không bắt buộc', person.address);
  await hand.write('Số điện thoại không bắt buộc', person.phone);
  await hand.write('Số định danh cá nhân không bắt buộc', person.identity);
  await hand.select('Thành phần', 'Già làng');
}

/** Goes from the empty form to its last page. @param {Hand} hand @param {string[]} minutes paths of files @param {(page: number) => Promise<void>} [look] at each page once it is filled in, from 1 */
export async function fillIn(hand, minutes, look = async () => {}) {
  await tellWho(hand);
  await look(1);
  await hand.press(next(1));
  await hand.write('Ngày họp', '06/09/2025');
  await hand.write('Tổng số hộ', '71');
  await hand.write('Số hộ dự họp', '65');
  await hand.write('Số hộ tán thành', '62');
  await look(2);
  await hand.press(next(2));
  for (const [index, criterion] of criteria.entries()) {
    await hand.tick(`${index + 1}. ${criterion}`);
    await hand.write(`Minh chứng của tiêu chí ${index + 1}`, 'Xác nhận của Ủy ban nhân dân xã');
  }
  await hand.tick('Người được đề nghị tự lập');
  await hand.write('Họ và tên người lập', person.nominator);
  await hand.tick(
    'Tôi đồng ý để cơ quan tổ chức xét dùng dữ liệu trong hồ sơ này để xét công nhận, biểu dương. có dữ liệu nhạy cảm',
  );
  await hand.tick('Người được đề nghị tự đánh dấu');
  await look(3);
  await hand.press(next(3));
  await hand.write('Năm', '2024');
  await hand.write('Thành tích', person.deed);
  await look(4);
  await hand.press(next(4));
  await hand.attach('Chọn tệp: Biên bản họp có chữ ký của chủ trì và thư ký', minutes);
  await look(5);
  await hand.press(next(5));
  await look(6);
}

export const send = 'Gửi đề nghị';
