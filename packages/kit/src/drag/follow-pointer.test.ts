import { expect } from 'chai';
import { edgeScroll } from './follow-pointer.js';

describe('scrolling at the edges', () => {
  it('is faster the nearer the pointer comes, and none in the middle', () => {
    expect(edgeScroll(300, 0, 600)).to.equal(0);
    expect(edgeScroll(10, 0, 600)).to.be.lessThan(edgeScroll(30, 0, 600));
    expect(edgeScroll(595, 0, 600)).to.be.greaterThan(edgeScroll(570, 0, 600));
    expect(edgeScroll(-50, 0, 600)).to.equal(-16);
  });
});
