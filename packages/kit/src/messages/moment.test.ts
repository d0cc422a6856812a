import { expect } from 'chai';
import { momentIn } from './moment.js';

describe('day and time of an instant', () => {
  it('are those of Viet Nam, as each language writes them', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(momentIn(language, '2026-03-09T02:41:59.999Z')).to.equal('09:41 09/03/2026');
      expect(momentIn(language, '2026-12-31T17:00:00Z')).to.equal('00:00 01/01/2027');
    }
  });

  it('are left as they stand where they are none', () => {
    expect(momentIn('vi', 'hôm qua')).to.equal('hôm qua');
  });
});
