import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gridOfTsv, type Grid } from '@phoihop/plan/matrix';

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The cells of a sheet as LibreOffice shows them. */
export function sheetByLibreOffice(xlsx: Uint8Array): Grid {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-sheet-'));
  try {
    writeFileSync(join(folder, 'bang.xlsx'), xlsx);
    // Tabs, quotes, UTF-8, from the first line, cells as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'bang.xlsx'),
    ];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    return gridOfTsv(readFileSync(join(folder, 'bang.csv'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows without the empty cells at their ends. */
export function trimmed(grid: Grid): string[][] {
  return grid.map((row) => row.slice(0, Math.max(0, ...row.map((text, at) => (text === '' ? 0 : at + 1)))));
}
