import { expect } from 'chai';
import { shortName } from './short-name.js';

describe('short names', () => {
  it('are what the plan gives, else made as offices make them', () => {
    expect(shortName('Sở Dân tộc và Tôn giáo', 'Sở DTTG')).to.equal('Sở DTTG');
    for (const [name, short] of Object.entries({
      'Sở Dân tộc và Tôn giáo': 'Sở DT&TG',
      'Sở Văn hóa, Thể thao và Du lịch': 'Sở VHTTDL',
      'Sở Khoa học và Công nghệ tỉnh': 'Sở KH&CN tỉnh',
      'Sở Nội vụ': 'Sở Nội vụ',
      'Ủy ban nhân dân các xã': 'UBND các xã',
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh': 'UBMTTQ tỉnh',
      'Hội Liên hiệp Phụ nữ tỉnh': 'Hội LHPN tỉnh',
      'Công an tỉnh': 'Công an tỉnh',
    }))
      expect(shortName(name)).to.equal(short);
  });
});
