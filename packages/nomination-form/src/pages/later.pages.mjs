import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { named, valueOf } from './hands/accessible.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { pages, person, tellWho } from './nomination.mjs';
import { Office, says, textOf } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

const next = `Sang bước sau: ${pages[1]}`;
const isLater = (/** @type {string} */ url) => /\/later-[^/]+\.js$/u.test(url);
const asked = () => office.traffic.filter(({ url }) => isLater(url)).length;

/**
 * Opens the form with a hand on what stands behind its first page: what comes of each request for it is as `line` says.
 * @param {{ line: 'held' | 'cut' | 'there' }} way
 */
async function visit(way) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  const held = [];
  const page = await office.visit('alone.html', {
    prepare: async (opened) => {
      await opened.setRequestInterception(true);
      opened.on('request', (request) => {
        if (!isLater(request.url()) || way.line === 'there') void request.continue();
        else if (way.line === 'cut') void request.abort('connectionreset');
        else held.push(request);
      });
    },
  });
  const release = async () => {
    way.line = 'there';
    await Promise.all(held.splice(0).map((request) => request.continue()));
  };
  return { page, hand: new ScreenReader(page), release };
}

describe('what stands behind the first page', () => {
  it('is asked for as soon as that is drawn, once, and nothing but it', async () => {
    const { page, hand } = await visit({ line: 'there' });
    await tellWho(hand);
    await hand.press(next);
    await named(page, 'textbox', 'Ngày họp');
    assert.equal(asked(), 1);
    assert.deepEqual(
      office.traffic.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/assets/')),
      ['/alone.html', '/round.json'],
    );
  });

  it('is waited for where it is late: the first page can be filled in, and goes on when it is there', async () => {
    const { page, hand, release } = await visit({ line: 'held' });
    await hand.write('Họ và tên', person.name);
    await hand.press(next);
    await says(page, 'Đang mở phần này…');
    await release();
    await says(page, 'Còn 6 chỗ cần bổ sung trước khi sang bước sau');
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), person.name);
    assert.deepEqual(office.faults, []);
  });

  it('does not pull back a person who has gone elsewhere while it was waited for', async () => {
    const { page, hand, release } = await visit({ line: 'held' });
    await hand.press(next);
    await says(page, 'Đang mở phần này…');
    await hand.press(String(pages[3]));
    await release();
    await named(page, 'textbox', 'Thành tích');
    assert.ok(!(await textOf(page)).includes('trước khi sang bước sau'));
  });

  it('is said to be missing where the line breaks, tried again when asked, and nothing is lost', async () => {
    /** @type {{ line: 'cut' | 'there' }} */
    const way = { line: 'cut' };
    const { page, hand } = await visit(way);
    await hand.write('Họ và tên', person.name);
    await hand.press(next);
    await says(page, 'Chưa mở được phần này vì mất kết nối');
    await hand.press('Thử lại');
    await says(page, 'Chưa mở được phần này vì mất kết nối');
    await hand.press(String(pages[3]));
    await says(page, 'Chưa mở được phần này vì mất kết nối');
    way.line = 'there';
    await hand.press('Thử lại');
    await named(page, 'textbox', 'Thành tích');
    await hand.press(`${pages[0]} Còn 6 chỗ cần bổ sung`);
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), person.name);
    await hand.press(next);
    await says(page, 'Còn 6 chỗ cần bổ sung trước khi sang bước sau');
    assert.deepEqual(office.faults, []);
  });

  it('keeps the form of a host from being sent until it can be said that it is whole', async () => {
    const page = await office.visit('hosted.html', {
      prepare: async (opened) => {
        await opened.setRequestInterception(true);
        opened.on('request', (request) => {
          if (isLater(request.url())) void request.abort('connectionreset');
          else void request.continue();
        });
      },
    });
    await new ScreenReader(page).press('Nộp hồ sơ');
    await says(page, 'Chưa mở được phần này vì mất kết nối');
    assert.equal(office.server.attempts.length, 0);
  });
});
