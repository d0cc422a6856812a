import { expect } from 'chai';
import { marked, pseudoTexts, withoutMarked } from './pseudo-language.js';

const texts = { open: 'Open', lines: (count: number) => `${String(count)} lines`, days: ['Mon', 'Tue'] };

describe('the pseudo-language', () => {
  it('marks each text and lengthens it by two fifths at least', () => {
    expect(marked('Undo')).to.equal('⟦Undo ế ⟧');
    for (const text of ['a', 'Open', 'The part that draws charts could not be loaded.'])
      expect(marked(text).length).to.be.at.least(text.length * 1.4);
  });

  it('is made of the English texts, those that functions make and lists too', () => {
    const { group } = pseudoTexts({ group: { vi: texts, en: texts } });
    expect(group.open).to.equal(marked('Open'));
    expect(group.lines(3)).to.equal(marked('3 lines'));
    expect(group.days).to.deep.equal([marked('Mon'), marked('Tue')]);
  });

  it('leaves what stands outside of marks, also where one text stands in another', () => {
    expect(withoutMarked(`a ${marked(`Remove “${marked('Line')}”`)} b`)).to.equal('a  b');
  });
});
