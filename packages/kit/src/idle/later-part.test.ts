import { expect } from 'chai';
import { LitElement } from 'lit';
import { pause, stage, clearStages, create } from '@phoihop/testing';
import { LaterPart, type LaterPartOptions } from './later-part.js';

class Host extends LitElement {}
customElements.define('thu-phan-sau', Host);

/** A host in the page with a part of its own; `loads` counts how often it was asked for. */
async function given(options: Partial<LaterPartOptions<string>> = {}) {
  const host = create<Host>('thu-phan-sau');
  const counts = { loads: 0, failed: 0 };
  const { load = () => Promise.resolve('phần') } = options;
  const later = new LaterPart<string>(host, {
    ...options,
    load: () => {
      counts.loads++;
      return load();
    },
    failed: () => {
      counts.failed++;
      // As a widget does that tells of it.
      host.requestUpdate();
    },
  });
  stage().append(host);
  await host.updateComplete;
  return { host, later, counts };
}

/** Longer than a pause of the page. */
const LATER = 1200;

describe('a part that is loaded later', () => {
  afterEach(clearStages);

  it('waits until it is asked for, and is loaded once', async () => {
    const { later, counts } = await given();
    await pause(LATER);
    expect(counts.loads).to.equal(0);
    expect(await Promise.all([later.load(), later.load()])).to.deep.equal(['phần', 'phần']);
    expect(counts.loads).to.equal(1);
    expect(later.part).to.equal('phần');
  });

  it('is loaded at once where it is due at once, and in a pause where it is due then', async () => {
    const now = await given({ due: () => 'now' });
    expect(now.counts.loads).to.equal(1);
    const pausing = await given({ due: () => 'in-a-pause' });
    expect(pausing.counts.loads).to.equal(0);
    await pause(LATER);
    expect(pausing.counts.loads).to.equal(1);
  });

  it('is begun when it becomes due', async () => {
    const wish: { due?: 'now' } = {};
    const { host, counts } = await given({ due: () => wish.due });
    expect(counts.loads).to.equal(0);
    wish.due = 'now';
    host.requestUpdate();
    await host.updateComplete;
    expect(counts.loads).to.equal(1);
  });

  it('is not loaded where it is due no more when the pause comes', async () => {
    const wish: { due?: 'in-a-pause' } = { due: 'in-a-pause' };
    const { counts } = await given({ due: () => wish.due });
    delete wish.due;
    await pause(LATER);
    expect(counts.loads).to.equal(0);
  });

  it('that cannot be loaded is tried once by itself, and again when it is asked for', async () => {
    const { later, counts } = await given({
      due: () => 'now',
      load: () => Promise.reject(new Error('offline')),
    });
    await pause(100);
    expect(counts).to.deep.equal({ loads: 1, failed: 1 });
    expect(await later.load()).to.equal(null);
    expect(counts).to.deep.equal({ loads: 2, failed: 2 });
  });

  it('that could not be loaded is tried again when the line is there again', async () => {
    const line = { there: false };
    const { later, counts } = await given({
      due: () => 'now',
      load: () => (line.there ? Promise.resolve('phần') : Promise.reject(new Error('offline'))),
    });
    await pause(100);
    expect(later.broken).to.equal(true);
    line.there = true;
    window.dispatchEvent(new Event('online'));
    await later.ready;
    expect([later.part, later.broken, counts.loads]).to.deep.equal(['phần', false, 2]);
    // What is there is not loaded once more.
    window.dispatchEvent(new Event('online'));
    expect(counts.loads).to.equal(2);
  });

  it('is not loaded for a host that has gone', async () => {
    const { host, counts } = await given({ due: () => 'in-a-pause' });
    host.remove();
    await pause(LATER);
    expect(counts.loads).to.equal(0);
  });
});
