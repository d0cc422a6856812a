import { expect, it } from 'vitest';
import { hintedChunks } from './compile-hint.mjs';

it('chunks of which an element is drawn bear the hint, those that wait for a gesture do not', () => {
  const hinted = hintedChunks([
    { file: 'chart.js', isEntry: true, imports: ['base.js'] },
    { file: 'base.js', isEntry: false, imports: [] },
    {
      file: 'board.js',
      isEntry: false,
      module: '/clone/packages/progress-chart/src/board/index.ts',
      imports: ['rows.js'],
    },
    { file: 'rows.js', isEntry: false, imports: [] },
    { file: 'xlsx.js', isEntry: false, module: '/clone/packages/kit/src/xlsx/index.ts', imports: ['zip.js'] },
    { file: 'zip.js', isEntry: false, imports: [] },
  ]);
  expect([...hinted]).toEqual(['chart.js', 'board.js', 'base.js', 'rows.js']);
});
