import { progressPlanFile, entry } from '@phoihop/plan/testing';
import { ProgressRollup } from '@phoihop/plan/progress';
import { expect } from 'chai';
import { barRows } from '../bars/bar-rows.js';
import { barDrawing } from '../canvas/chart-drawings.js';
import { paperLookOf } from '../canvas/look.js';
import { progressChartMessages } from '../progress-chart.messages.js';
import { pictureFile } from './picture-file.js';
import { csvFile, tableOf } from './table-file.js';

const words = { texts: progressChartMessages.vi, language: 'vi' as const };

function counted() {
  const file = progressPlanFile([entry('a', { item: 'hoi-nghi', status: 'done' })]);
  const rollup = new ProgressRollup(file, { today: '2026-06-14' });
  return { rows: barRows(rollup, 'section', '2026-H1'), whole: rollup.section(null, '2026-H1') };
}

describe('what can be fetched from the chart', () => {
  it('is a table that Excel knows to be Unicode', async () => {
    const { rows, whole } = counted();
    const bytes = new Uint8Array(await csvFile(tableOf(rows, whole, words)).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines).to.deep.equal([
      ';Nội dung;Hoàn thành;Đang làm;Chưa làm;Quá hạn;Tổng;%',
      'I.1;Công tác tuyên truyền, vận động;1;0;1;0;2;33',
      'I.2;Giám sát, nắm tình hình;0;0;1;1;2;0',
      ';Toàn kế hoạch;1;0;2;1;4;20',
      '',
    ]);
  });

  it('is a picture with as many rows as there are, also of 300', async () => {
    const { rows, whole } = counted();
    const many = Array.from({ length: 150 }, () => rows).flat();
    const sizes: number[] = [];
    for (const each of [rows, many]) {
      const drawing = barDrawing('Tiến độ', 'Ghi chú', each, whole, 'vi');
      const picture = await pictureFile(
        drawing,
        paperLookOf(document.body),
        () => import('../canvas/draw.js'),
      );
      const image = await createImageBitmap(picture ?? new Blob());
      sizes.push(image.height);
      expect(picture?.type).to.equal('image/png');
    }
    expect(sizes[1]).to.be.greaterThan((sizes[0] ?? 0) * 10);
    expect(sizes[1]).to.be.lessThan(16_385);
  });
});
