import { expect } from 'chai';
import fc from 'fast-check';
import { eventLines, type StreamEvent } from './event-lines.js';

function read(pieces: readonly string[]) {
  const events: StreamEvent[] = [];
  const retries: number[] = [];
  const feed = eventLines({ event: (event) => events.push(event), retry: (each) => retries.push(each) });
  pieces.forEach(feed);
  return { events, retries };
}

const stream =
  'retry: 2000\n\n:\n\nevent: version\ndata: {"a":1}\n\ndata:một\ndata: hai\nid: 7\n\nevent: x\n\ndata: dở';

const expected = {
  events: [
    { event: 'version', data: '{"a":1}' },
    { event: 'message', data: 'một\nhai' },
  ],
  retries: [2000],
};

describe('a stream of events', () => {
  it('is cut into what has come as a whole; comments and unknown fields are left out', () => {
    expect(read([stream])).to.deep.equal(expected);
  });

  it('is the same in whatever pieces and with whatever line ends it comes', () => {
    const cuts = fc.array(fc.nat(stream.length), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.constantFrom('\n', '\r\n', '\r'), (places, end) => {
        const text = stream.replaceAll('\n', end);
        const sorted = [0, ...[...places].sort((one, two) => one - two), text.length];
        const pieces = sorted.map((place, index) => text.slice(place, sorted[index + 1]));
        expect(read(pieces)).to.deep.equal(expected);
      }),
    );
  });

  it('is given up where an event never ends', () => {
    expect(() => read(['data: ', ...Array.from({ length: 12 }, () => 'a'.repeat(100_000))])).to.throw(
      RangeError,
    );
  });
});
