import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../debian.mjs';
import { ensureValidator } from './validator.mjs';

const wanted = {
  packages: [
    'libreoffice-writer-nogui',
    'libreoffice-calc-nogui',
    'python3-uno',
    'poppler-utils',
    'fonts-liberation2',
  ],
  remedy:
    'install LibreOffice with its bridge to Python, poppler’s tools and Liberation fonts from version 2 on (Debian: apt-get install libreoffice-writer-nogui python3-uno poppler-utils fonts-liberation2)',
};

/** What turns a DOCX into a PDF and measures it. */
const programs = ['soffice', 'pdftotext', 'pdffonts', 'pdftocairo'];

/** Times New Roman, or the fonts whose letters are as wide and know Vietnamese. */
function hasFont() {
  const found = spawnSync('fc-match', ['Times New Roman:charset=1ead', 'family'], { encoding: 'utf8' });
  return found.status !== 0 || /Times New Roman|Liberation Serif/.test(found.stdout);
}

/** Whether Python can speak to LibreOffice. */
function hasBridge() {
  return spawnSync('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'ignore' }).status === 0;
}

/** @returns {string[]} what is not on this machine */
function missing() {
  const path = (process.env.PATH ?? '').split(':');
  const lacking = programs.filter((program) => !path.some((folder) => existsSync(`${folder}/${program}`)));
  if (!hasBridge()) lacking.push('python3-uno');
  if (!hasFont()) lacking.push('a font with Vietnamese that is as wide as Times New Roman');
  return lacking;
}

/** @returns {Promise<{ ok: true } | { ok: false, remedy: string }>} */
export async function ensureOffice() {
  if (missing().length === 0) return ensureValidator();
  const installation = await installPackages(wanted);
  if (!installation.ok) return installation;
  const lacking = missing();
  return lacking.length === 0
    ? ensureValidator()
    : { ok: false, remedy: `${wanted.remedy} (missing: ${lacking.join(', ')})` };
}
