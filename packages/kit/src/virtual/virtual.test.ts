import { expect } from 'chai';
import fc from 'fast-check';
import {
  equalSizes,
  listedSizes,
  offsetToShow,
  Ring,
  stretchIn,
  VirtualRows,
  type Stretch,
} from './index.js';

const sizesOf = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 80 });

describe('sizes', () => {
  it('find what stands at an offset', () => {
    fc.assert(
      fc.property(sizesOf, (list) => {
        const sizes = listedSizes(list.length, (index) => list[index] ?? 0);
        let offset = 0;
        for (const [index, size] of list.entries()) {
          expect(sizes.offsetOf(index)).to.equal(offset);
          expect(sizes.sizeOf(index)).to.equal(size);
          expect(sizes.indexAt(offset)).to.equal(index);
          expect(sizes.indexAt(offset + size - 0.5)).to.equal(index);
          offset += size;
        }
        expect(sizes.total).to.equal(offset);
        expect(sizes.offsetOf(list.length)).to.equal(offset);
        expect(sizes.indexAt(offset + 100)).to.equal(list.length - 1);
        expect(sizes.indexAt(-100)).to.equal(0);
      }),
    );
  });

  it('that are equal are the same as listed ones', () => {
    const [equal, listed] = [equalSizes(7, 36), listedSizes(7, () => 36)];
    for (let offset = -40; offset < 300; offset += 9)
      expect(equal.indexAt(offset)).to.equal(listed.indexAt(offset));
    expect(equal.total).to.equal(listed.total);
  });

  it('of nothing are nothing', () => {
    for (const sizes of [equalSizes(0, 36), listedSizes(0, () => 36)]) {
      expect([sizes.total, sizes.indexAt(20), sizes.offsetOf(0)]).to.deep.equal([0, 0, 0]);
      expect(stretchIn(sizes, 0, 500, 3)).to.deep.equal({ first: 0, end: 0 });
    }
  });
});

describe('a window', () => {
  it('holds all that is in view, and no more than the overscan besides', () => {
    fc.assert(
      fc.property(sizesOf, fc.nat(3000), fc.nat(600), fc.nat(4), (list, from, extent, overscan) => {
        const sizes = listedSizes(list.length, (index) => list[index] ?? 0);
        const { first, end } = stretchIn(sizes, from, from + extent, overscan);
        for (let index = 0; index < list.length; index++) {
          const begins = sizes.offsetOf(index);
          const seen = begins < from + extent && begins + sizes.sizeOf(index) > from;
          if (seen) expect(index >= first && index < end).to.equal(true);
        }
        const bare = stretchIn(sizes, from, from + extent);
        expect(bare.first - first).to.be.at.most(overscan);
        expect(end - bare.end).to.be.at.most(overscan);
      }),
    );
  });

  it('moves as little as shows a row wholly', () => {
    const sizes = equalSizes(100, 40);
    expect(offsetToShow(sizes, 3, 100, 300)).to.equal(100);
    expect(offsetToShow(sizes, 1, 100, 300)).to.equal(40);
    expect(offsetToShow(sizes, 12, 100, 300)).to.equal(220);
    expect(offsetToShow(sizes, 12, 100, 20)).to.equal(480);
  });
});

interface Numbered {
  id: number;
  shows: number;
}

describe('a ring of slots', () => {
  it('shows each index of a window once, reuses slots, and fills none that holds its index already', () => {
    const jumps = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 30 }), fc.nat(300)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(jumps, (moves) => {
        let made = 0;
        const ring = new Ring<Numbered>(() => ({ id: made++, shows: -1 }));
        for (const [first, length, fast] of moves) {
          const window: Stretch = { first, end: first + length };
          ring.holdFast(fast);
          const held = ring.at(fast);
          const indices = Array.from({ length }, (_, place) => first + place);
          // A ring that grows places its slots anew; then some may have to be filled again.
          const grows = length > ring.count;
          const there = new Set(indices.filter((index) => !grows && ring.at(index) !== undefined));
          const filled = new Set<Numbered>();
          ring.show(window, (slot, index) => {
            expect(filled.has(slot)).to.equal(false);
            expect(there.has(index)).to.equal(false);
            filled.add(slot);
            slot.shows = index;
          });
          for (const index of indices) expect(ring.at(index)?.shows).to.equal(index);
          if (held) expect(ring.at(fast)).to.equal(held);
        }
        expect(made).to.be.at.most(32);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a ring holds fast', () => {
  it('is filled anew with all others, also while it is out of the window', () => {
    const filled: number[] = [];
    const ring = new Ring(() => ({}));
    ring.holdFast(3);
    ring.show({ first: 0, end: 5 }, () => undefined);
    ring.show({ first: 20, end: 25 }, (_slot, index) => filled.push(index), true);
    expect(filled).to.deep.equal([20, 21, 22, 23, 24, 3]);
  });
});

describe('virtual rows', () => {
  const body = document.createElement('div');
  const fills: number[] = [];
  const rows = new VirtualRows(body, {
    create: () => ({ element: document.createElement('p') }),
    fill: ({ element }, index) => {
      element.textContent = String(index);
      fills.push(index);
    },
    overscan: 1,
  });
  const shown = (): string[] =>
    Array.from(body.querySelectorAll('p:not([hidden])'), (row) => row.textContent);

  before(() => {
    document.body.append(body);
  });

  after(() => {
    rows.stop();
    body.remove();
  });

  it('have as many nodes as are in view, and touch only what enters', () => {
    rows.resize(equalSizes(10_000, 20));
    rows.show(0, 99);
    expect(fills.splice(0)).to.deep.equal([0, 1, 2, 3, 4, 5]);
    rows.show(100_000, 100_099);
    expect(fills.splice(0)).to.have.length(7);
    rows.show(100_020, 100_119);
    expect(fills.splice(0)).to.deep.equal([5006]);
    expect(body.childElementCount).to.equal(7);
    expect(body.style.blockSize).to.equal('200000px');
  });

  it('keep the row with the focus, and put the others in order around it when scrolling rests', async () => {
    const held = rows.rowAt(5003)?.element;
    rows.holdFast(5003);
    rows.show(20, 119);
    expect(rows.rowAt(5003)?.element).to.equal(held);
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    expect(shown().slice(0, 7)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6']);
    rows.show(100_000, 100_099);
    expect(rows.rowAt(5003)?.element).to.equal(held);
    rows.holdFast(-1);
  });

  it('that are fewer than before leave nothing behind', () => {
    rows.resize(equalSizes(2, 20));
    rows.show(0, 99);
    rows.refresh();
    expect(shown()).to.deep.equal(['0', '1']);
  });

  it('that are shown anew are those in view, and the others follow when it rests', async () => {
    rows.resize(equalSizes(100, 20));
    rows.refresh([0, 99]);
    expect(shown()).to.deep.equal(['0', '1', '2', '3', '4']);
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    expect(shown()).to.deep.equal(['0', '1', '2', '3', '4', '5']);
  });

  it('that went out of view while the others were shown anew are shown anew when they come back', () => {
    rows.refresh([0, 39]);
    expect(shown()).to.deep.equal(['0', '1']);
    rows.show(0, 99);
    expect(shown()).to.deep.equal(['0', '1', '2', '3', '4', '5']);
  });
});
