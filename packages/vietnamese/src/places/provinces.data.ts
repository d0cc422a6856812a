import type { Province } from './province.js';

/**
 * The 34 provinces and cities since 01/07/2025 (NQ 202/2025/QH15), with those of the earlier 63 that went into them.
 * Đồng Nai is a city since 30/04/2026. `formerCode` is the prefix of identity numbers (TT 07/2016/TT-BCA, Phụ lục 1).
 */
export const provinces: readonly Province[] = [
  {
    code: '01',
    name: 'Hà Nội',
    kind: 'city',
    predecessors: [{ name: 'Hà Nội', formerCode: '001' }],
  },
  {
    code: '04',
    name: 'Cao Bằng',
    kind: 'province',
    predecessors: [{ name: 'Cao Bằng', formerCode: '004' }],
  },
  {
    code: '08',
    name: 'Tuyên Quang',
    kind: 'province',
    predecessors: [
      { name: 'Tuyên Quang', formerCode: '008' },
      { name: 'Hà Giang', formerCode: '002' },
    ],
  },
  {
    code: '11',
    name: 'Điện Biên',
    kind: 'province',
    predecessors: [{ name: 'Điện Biên', formerCode: '011' }],
  },
  {
    code: '12',
    name: 'Lai Châu',
    kind: 'province',
    predecessors: [{ name: 'Lai Châu', formerCode: '012' }],
  },
  {
    code: '14',
    name: 'Sơn La',
    kind: 'province',
    predecessors: [{ name: 'Sơn La', formerCode: '014' }],
  },
  {
    code: '15',
    name: 'Lào Cai',
    kind: 'province',
    predecessors: [
      { name: 'Lào Cai', formerCode: '010' },
      { name: 'Yên Bái', formerCode: '015' },
    ],
  },
  {
    code: '19',
    name: 'Thái Nguyên',
    kind: 'province',
    predecessors: [
      { name: 'Thái Nguyên', formerCode: '019' },
      { name: 'Bắc Kạn', formerCode: '006' },
    ],
  },
  {
    code: '20',
    name: 'Lạng Sơn',
    kind: 'province',
    predecessors: [{ name: 'Lạng Sơn', formerCode: '020' }],
  },
  {
    code: '22',
    name: 'Quảng Ninh',
    kind: 'province',
    predecessors: [{ name: 'Quảng Ninh', formerCode: '022' }],
  },
  {
    code: '24',
    name: 'Bắc Ninh',
    kind: 'province',
    predecessors: [
      { name: 'Bắc Ninh', formerCode: '027' },
      { name: 'Bắc Giang', formerCode: '024' },
    ],
  },
  {
    code: '25',
    name: 'Phú Thọ',
    kind: 'province',
    predecessors: [
      { name: 'Phú Thọ', formerCode: '025' },
      { name: 'Vĩnh Phúc', formerCode: '026' },
      { name: 'Hòa Bình', formerCode: '017' },
    ],
  },
  {
    code: '31',
    name: 'Hải Phòng',
    kind: 'city',
    predecessors: [
      { name: 'Hải Phòng', formerCode: '031' },
      { name: 'Hải Dương', formerCode: '030' },
    ],
  },
  {
    code: '33',
    name: 'Hưng Yên',
    kind: 'province',
    predecessors: [
      { name: 'Hưng Yên', formerCode: '033' },
      { name: 'Thái Bình', formerCode: '034' },
    ],
  },
  {
    code: '37',
    name: 'Ninh Bình',
    kind: 'province',
    predecessors: [
      { name: 'Ninh Bình', formerCode: '037' },
      { name: 'Hà Nam', formerCode: '035' },
      { name: 'Nam Định', formerCode: '036' },
    ],
  },
  {
    code: '38',
    name: 'Thanh Hóa',
    kind: 'province',
    predecessors: [{ name: 'Thanh Hóa', formerCode: '038' }],
  },
  {
    code: '40',
    name: 'Nghệ An',
    kind: 'province',
    predecessors: [{ name: 'Nghệ An', formerCode: '040' }],
  },
  {
    code: '42',
    name: 'Hà Tĩnh',
    kind: 'province',
    predecessors: [{ name: 'Hà Tĩnh', formerCode: '042' }],
  },
  {
    code: '44',
    name: 'Quảng Trị',
    kind: 'province',
    predecessors: [
      { name: 'Quảng Trị', formerCode: '045' },
      { name: 'Quảng Bình', formerCode: '044' },
    ],
  },
  {
    code: '46',
    name: 'Huế',
    kind: 'city',
    predecessors: [{ name: 'Thừa Thiên Huế', formerCode: '046' }],
  },
  {
    code: '48',
    name: 'Đà Nẵng',
    kind: 'city',
    predecessors: [
      { name: 'Đà Nẵng', formerCode: '048' },
      { name: 'Quảng Nam', formerCode: '049' },
    ],
  },
  {
    code: '51',
    name: 'Quảng Ngãi',
    kind: 'province',
    predecessors: [
      { name: 'Quảng Ngãi', formerCode: '051' },
      { name: 'Kon Tum', formerCode: '062' },
    ],
  },
  {
    code: '52',
    name: 'Gia Lai',
    kind: 'province',
    predecessors: [
      { name: 'Gia Lai', formerCode: '064' },
      { name: 'Bình Định', formerCode: '052' },
    ],
  },
  {
    code: '56',
    name: 'Khánh Hòa',
    kind: 'province',
    predecessors: [
      { name: 'Khánh Hòa', formerCode: '056' },
      { name: 'Ninh Thuận', formerCode: '058' },
    ],
  },
  {
    code: '66',
    name: 'Đắk Lắk',
    kind: 'province',
    predecessors: [
      { name: 'Đắk Lắk', formerCode: '066' },
      { name: 'Phú Yên', formerCode: '054' },
    ],
  },
  {
    code: '68',
    name: 'Lâm Đồng',
    kind: 'province',
    predecessors: [
      { name: 'Lâm Đồng', formerCode: '068' },
      { name: 'Đắk Nông', formerCode: '067' },
      { name: 'Bình Thuận', formerCode: '060' },
    ],
  },
  {
    code: '75',
    name: 'Đồng Nai',
    kind: 'city',
    predecessors: [
      { name: 'Đồng Nai', formerCode: '075' },
      { name: 'Bình Phước', formerCode: '070' },
    ],
  },
  {
    code: '79',
    name: 'Hồ Chí Minh',
    kind: 'city',
    predecessors: [
      { name: 'Hồ Chí Minh', formerCode: '079' },
      { name: 'Bà Rịa - Vũng Tàu', formerCode: '077' },
      { name: 'Bình Dương', formerCode: '074' },
    ],
  },
  {
    code: '80',
    name: 'Tây Ninh',
    kind: 'province',
    predecessors: [
      { name: 'Tây Ninh', formerCode: '072' },
      { name: 'Long An', formerCode: '080' },
    ],
  },
  {
    code: '82',
    name: 'Đồng Tháp',
    kind: 'province',
    predecessors: [
      { name: 'Đồng Tháp', formerCode: '087' },
      { name: 'Tiền Giang', formerCode: '082' },
    ],
  },
  {
    code: '86',
    name: 'Vĩnh Long',
    kind: 'province',
    predecessors: [
      { name: 'Vĩnh Long', formerCode: '086' },
      { name: 'Bến Tre', formerCode: '083' },
      { name: 'Trà Vinh', formerCode: '084' },
    ],
  },
  {
    code: '91',
    name: 'An Giang',
    kind: 'province',
    predecessors: [
      { name: 'An Giang', formerCode: '089' },
      { name: 'Kiên Giang', formerCode: '091' },
    ],
  },
  {
    code: '92',
    name: 'Cần Thơ',
    kind: 'city',
    predecessors: [
      { name: 'Cần Thơ', formerCode: '092' },
      { name: 'Sóc Trăng', formerCode: '094' },
      { name: 'Hậu Giang', formerCode: '093' },
    ],
  },
  {
    code: '96',
    name: 'Cà Mau',
    kind: 'province',
    predecessors: [
      { name: 'Cà Mau', formerCode: '096' },
      { name: 'Bạc Liêu', formerCode: '095' },
    ],
  },
];
