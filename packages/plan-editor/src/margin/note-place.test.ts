import { expect } from 'chai';
import { gapsBetween } from './note-place.js';

describe('notes beside their items', () => {
  const note = (top: number, height: number) => ({ top, height });

  it('stand where their items do, unless one above reaches so far', () => {
    // These stand at 0, 100, 168, 196 and 400.
    expect(
      gapsBetween([note(0, 40), note(100, 60), note(130, 20), note(150, 20), note(400, 20)], 8),
    ).to.deep.equal([0, 60, 8, 8, 184]);
    expect(gapsBetween([], 8)).to.deep.equal([]);
  });

  it('begin as far below the top as the first item does', () => {
    expect(gapsBetween([note(320, 40), note(321, 40)], 8)).to.deep.equal([320, 8]);
  });
});
