import { expect } from 'chai';
import { kept } from './kept.js';

describe('what is kept', () => {
  it('is made anew only where something that it is made from is another', () => {
    let made = 0;
    const double = kept<number>();
    const of = (number: number): number =>
      double([number], () => {
        made++;
        return 2 * number;
      });
    expect([of(1), of(1), of(2), of(2), of(1)]).to.deep.equal([2, 2, 4, 4, 2]);
    expect(made).to.equal(3);
  });

  it('stays the object that it is where what was made anew says the same', () => {
    const list = kept<readonly number[]>((one, other) => one.join() === other.join());
    const first = list(['a'], () => [1, 2]);
    expect(list(['b'], () => [1, 2])).to.equal(first);
    const other = list(['c'], () => [1, 3]);
    expect(other).to.deep.equal([1, 3]);
    expect(list(['d'], () => [1, 3])).to.equal(other);
  });
});
