import { expect } from 'chai';
import { spread } from './note-place.js';

describe('notes beside their items', () => {
  it('stand where their items do, unless one above reaches so far', () => {
    const note = (top: number, height: number) => ({ top, height });
    expect(
      spread([note(0, 40), note(100, 60), note(130, 20), note(150, 20), note(400, 20)], 8),
    ).to.deep.equal([0, 100, 168, 196, 400]);
    expect(spread([], 8)).to.deep.equal([]);
  });
});
