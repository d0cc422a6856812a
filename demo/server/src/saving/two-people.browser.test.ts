import { afterAll, beforeAll, expect, it } from 'vitest';
import { Portal } from './portal.harness.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
}, 240_000);
afterAll(() => portal.close(), 60_000);

it('shows each what the other makes by itself, and leaves the caret where it was', async () => {
  const plan = await portal.newPlan('Mở đầu.', 'Tuyên truyền.');
  const [hanh, lan] = [await portal.visit('lo-thi-hanh', plan), await portal.visit('kha-thi-phuong', plan)];
  // Given that one has her caret in the middle of an item
  await lan.enter('Tuyên truyền.');
  await lan.page.keyboard.press('ArrowLeft');
  // When the other writes in the one above
  await hanh.enter('Mở đầu.');
  await hanh.type(' Thêm.');
  await lan.shows('Mở đầu. Thêm.');
  // Then what she types stands where her caret was, and comes to the other
  await lan.type(' sâu rộng');
  await lan.shows('Tuyên truyền sâu rộng.');
  await hanh.shows('Tuyên truyền sâu rộng.');
}, 240_000);

it('shows each where the other is, beside the item and in the status, and leaves the caret where it was', async () => {
  const plan = await portal.newPlan('Mở đầu.', 'Tuyên truyền.');
  const [hanh, phuong] = [
    await portal.visit('lo-thi-hanh', plan),
    await portal.visit('kha-thi-phuong', plan),
  ];
  await hanh.status('Đang cùng soạn: Kha Thị Phương');
  // Given that one writes in an item
  await hanh.enter('Mở đầu.');
  await phuong.sees('Lò Thị Hạnh đang ở mục “Mở đầu.…”');
  // When the other goes from one to the next, and into the same
  await phuong.enter('Tuyên truyền.');
  await hanh.sees('Kha Thị Phương đang ở mục “Tuyên truyền.…”');
  await hanh.type(' Thêm');
  await phuong.page.keyboard.press('ArrowUp');
  await hanh.sees('Kha Thị Phương đang ở mục “Mở đầu. Thêm…”');
  // Then what the first types goes on where it was
  await hanh.type(' nữa.');
  await phuong.shows('Mở đầu. Thêm nữa.');
  // And who has gone is shown no longer
  await phuong.page.close();
  await hanh.sees();
  expect(await portal.texts(plan)).toEqual(['Mở đầu. Thêm nữa.', 'Tuyên truyền.']);
}, 240_000);
