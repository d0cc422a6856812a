import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = join(dirname(fileURLToPath(import.meta.url)), 'template');
const EXTENSION = '.template';

/**
 * @typedef {{ ok: true, files: string[] } | { ok: false, reason: string }} Created `files`: relative to `root`
 */

/**
 * The names that one noun takes.
 * @param {string} name as in the tag behind its prefix: `agenda-board`
 */
export function namesOf(name) {
  const words = name.split('-');
  const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
  const Name = words.map(capital).join('');
  return {
    name,
    Name,
    camel: Name.charAt(0).toLowerCase() + Name.slice(1),
    title: capital(words.join(' ')),
  };
}

/**
 * @param {string} text with `{{name}}`, `{{Name}}`, `{{camel}}` and `{{title}}`
 * @param {Record<string, string>} names
 */
const filled = (text, names) => text.replace(/\{\{(\w+)\}\}/gu, (whole, key) => names[key] ?? whole);

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Makes a widget package with its story and docs page below `root`. Overwrites nothing.
 * @param {string} root
 * @param {string} name
 * @returns {Created}
 */
export function createWidget(root, name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name)) {
    return {
      ok: false,
      reason: `“${name}” is no name for a widget: small letters and hyphens, as agenda-board.`,
    };
  }
  const names = namesOf(name);
  const place = (/** @type {string} */ template) => {
    const file = filled(relative(templates, template), names).slice(0, -EXTENSION.length);
    if (file === 'stories.ts') return join('stories', `${name}.stories.ts`);
    if (file === 'docs.md') return join('docs', `${name}.md`);
    return join('packages', name, relative('package', file));
  };
  const made = filesBelow(templates).map((template) => ({ template, file: place(template) }));
  const taken = made.find(({ file }) => existsSync(join(root, file)));
  if (taken) return { ok: false, reason: `${taken.file} is there already; nothing was written.` };
  for (const { template, file } of made) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), filled(readFileSync(template, 'utf8'), names));
  }
  return { ok: true, files: made.map(({ file }) => file).sort() };
}
