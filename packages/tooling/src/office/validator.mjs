import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand, run } from '../child.mjs';

/** A package of its own beside this file, so that its 80 MB burden no other installation. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'validator');

/** The program that checks DOCX files. It is one for Linux, as is what measures them. */
const program = join(folder, 'node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');

/**
 * Makes Microsoft's validator of Office Open XML available.
 * @returns {Promise<{ ok: true } | { ok: false, remedy: string }>}
 */
export async function ensureValidator() {
  if (existsSync(program)) return { ok: true };
  console.log('Installing the validator of DOCX files (npm ci) …');
  const [npm, ...before] = npmCommand();
  await run(npm, [...before, 'ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']);
  return existsSync(program)
    ? { ok: true }
    : {
        ok: false,
        remedy: `install the validator of DOCX files (npm ci --prefix ${folder}; it needs the package registry)`,
      };
}
