import { ProgressRollup } from '@phoihop/plan/progress';
import { progressPlanFile, entry } from '@phoihop/plan/testing';
import { expect } from 'chai';
import type { Grouping } from '../bars/bar-rows.js';
import { paperLookOf } from '../canvas/look.js';
import { cardsTexts } from '../cards/cards.messages.js';
import { ProgressModel } from '../board/progress-model.js';
import { ProgressDetails } from '../details/progress-details.js';
import type { WantedFile } from './file-entries.js';
import { pictureFile } from './picture-file.js';
import { pictureOf } from './picture.js';
import { csvText, tableOf } from './table-file.js';

const words = { texts: cardsTexts.vi, language: 'vi' as const };

function subject(file = progressPlanFile([entry('a', { item: 'hoi-nghi', status: 'done' })])) {
  const model = new ProgressModel();
  const kinds = ['quarter', 'half-year'] as const;
  model.update(file, { today: '2026-06-14', calendar: {}, kinds, within: null });
  return { details: new ProgressDetails(model), by: 'section' as Grouping, period: '2026-H1' };
}

function lines(of: WantedFile['of'], told = subject()): string[] {
  return csvText(tableOf(of, told, words))
    .slice(1)
    .trimEnd()
    .split('\r\n');
}

async function imageOf(of: WantedFile['of'], told = subject()): Promise<ImageBitmap> {
  const drawing = pictureOf(of, told, { ...words, period: '6 tháng đầu năm 2026' });
  const picture = await pictureFile(drawing, paperLookOf(document.body));
  expect(picture?.type).to.equal('image/png');
  return createImageBitmap(picture ?? new Blob());
}

/** How many dots of a picture are not as its corner, and what the corner is (red, green, blue, opacity). */
function inkOf(image: ImageBitmap): { marked: number; corner: number[] } {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray(4);
  const dots = new Uint32Array(data.buffer);
  return { marked: dots.filter((dot) => dot !== dots[0]).length, corner: Array.from(data.slice(0, 4)) };
}

describe('what can be fetched from the chart', () => {
  it('are tables that Excel knows to be Unicode, with the numbers of the page', () => {
    expect(csvText(tableOf('bars', subject(), words)).charAt(0)).to.equal('\uFEFF');
    expect(lines('bars')).to.deep.equal([
      ';Nội dung;Hoàn thành;Đang làm;Chưa làm;Quá hạn;Tổng;%',
      'I.1;Công tác tuyên truyền, vận động;1;0;1;0;2;33',
      'I.2;Giám sát, nắm tình hình;0;0;1;1;2;0',
      ';Toàn kế hoạch;1;0;2;1;4;20',
    ]);
    expect(lines('statuses')).to.deep.equal([
      'Tình trạng;Tổng;%',
      'Hoàn thành;1;25',
      'Đang làm;0;0',
      'Chưa làm;2;50',
      'Quá hạn;1;25',
    ]);
    expect(lines('time').slice(0, 2)).to.deep.equal([
      'Tháng;Dự kiến;Đã hoàn thành;Chênh lệch',
      'Tháng 1 năm 2026;0;0;0',
    ]);
    expect(lines('time')[6]).to.equal('Tháng 6 năm 2026;2;1;-1');
    expect(lines('reports')).to.deep.equal([
      'Đơn vị;Quý I năm 2026;6 tháng đầu năm 2026',
      'Xã Tà Lưn;quá hạn, hạn gửi 31/03/2026;chưa gửi, hạn gửi 30/06/2026',
      'Xã Na Hạ;quá hạn, hạn gửi 31/03/2026;chưa gửi, hạn gửi 30/06/2026',
    ]);
  });

  it('are pictures of each chart on white paper, which say what they show', async () => {
    for (const of of ['bars', 'time', 'statuses'] as const) {
      const { marked, corner } = inkOf(await imageOf(of));
      expect(corner, of).to.deep.equal([255, 255, 255, 255]);
      expect(marked, of).to.be.greaterThan(5000);
      const { caption } = pictureOf(of, subject(), { ...words, period: '6 tháng đầu năm 2026' });
      expect(caption.title, of).to.contain('Tiến độ thực hiện').and.to.contain('6 tháng đầu năm 2026');
      expect(caption.note, of).to.contain('nhiệm vụ');
    }
  });

  it('is a picture with as many rows as there are, also of 300', async () => {
    const file = progressPlanFile();
    const communes = Array.from({ length: 300 }, (_, index) => ({
      ...{ id: `c${String(index)}`, name: `Xã số ${String(index + 1)}`, aliases: [] },
      ...{ kind: 'body' as const, level: 'commune' as const, partOf: 'xa' },
    }));
    const agencies = [...file.plan.agencies.filter(({ level }) => level !== 'commune'), ...communes];
    const few = await imageOf('bars');
    const many = await imageOf('bars', {
      ...subject({ ...file, plan: { ...file.plan, agencies } }),
      by: 'unit',
    });
    expect(many.height).to.be.greaterThan(few.height * 10);
    expect(many.height).to.be.lessThan(16_385);
  });

  it('names what the roll-up names', () => {
    const { details } = subject();
    expect(details.whole('2026-H1')).to.deep.equal(
      new ProgressRollup(details.rollup.file, { today: '2026-06-14' }).section(null, '2026-H1'),
    );
  });
});
