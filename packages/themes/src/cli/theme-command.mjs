import { basename, extname } from 'node:path';
import { kitCss, kitFaults, kitFrom, kitTokens, nearestAccent, readSeed } from '@phoihop/themes/kit';
import { portalColours } from '@phoihop/themes/portal';
import { pairText, seedFaultText, sourceText, texts } from './theme-messages.mjs';

/** @typedef {import('@phoihop/themes/kit').KitSeed} KitSeed */
/** @typedef {{ read: (file: string) => string, write: (folder: string, name: string, text: string) => void, print: (text: string) => void, complain: (text: string) => void }} Io */

/** @param {string} name */
function asName(name) {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/gu, 'd').toLowerCase();
  return plain.replaceAll(/[^a-z\d]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'kit';
}

/**
 * The arguments, or null where they are none that the command knows.
 * @param {readonly string[]} args
 */
function options(args) {
  /** @type {{ file?: string, out: string, name?: string }} */
  const chosen = { out: '.' };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const value = args[at + 1];
    if (arg === '--out' || arg === '--name') {
      if (value === undefined) return null;
      if (arg === '--out') chosen.out = value;
      else chosen.name = value;
      at++;
    } else if (arg.startsWith('-') || chosen.file !== undefined) return null;
    else chosen.file = arg;
  }
  return chosen.file === undefined ? null : { ...chosen, file: chosen.file };
}

/**
 * What the file chooses: its own entries, or what was found in the style sheet of a portal.
 * @param {string} file @param {string} text @param {string | undefined} name @param {Io} io
 * @returns {{ seed: KitSeed, found: boolean } | null}
 */
function seedOf(file, text, name, { print, complain }) {
  if (extname(file) === '.css') {
    let found;
    try {
      found = portalColours(text);
    } catch {
      complain(`${texts.noCss}: ${file}`);
      return null;
    }
    if (!found) {
      complain(`${texts.noColour}: ${file}`);
      return null;
    }
    for (const [entry, source] of Object.entries(found.sources))
      print(sourceText(entry, found.seed[/** @type {keyof typeof found.seed} */ (entry)] ?? '', source));
    return { seed: { name: name ?? asName(basename(file, '.css')), ...found.seed }, found: true };
  }
  /** @type {unknown} */
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    complain(`${texts.noJson}: ${file}`);
    return null;
  }
  const named =
    typeof json === 'object' && json !== null && !Array.isArray(json)
      ? { name: asName(basename(file, '.json')), ...json, ...(name === undefined ? {} : { name }) }
      : json;
  const read = readSeed(named);
  if (read.ok) return { seed: read.seed, found: false };
  for (const fault of read.faults) complain(seedFaultText(fault));
  return null;
}

/**
 * `phoihop-theme FILE [--out FOLDER] [--name NAME]`: makes a kit (`NAME.css`, `NAME.tokens.json`) from a file of
 * colours or from the style sheet of a portal (then `NAME.json`, too). Returns the exit code: 0; 1 where a pair of
 * colours cannot be read, nothing is written then; 2 where the command was called wrongly or the file cannot be used.
 * @param {readonly string[]} args
 * @param {Io} io
 */
export function themeCommand(args, io) {
  const chosen = options(args);
  if (!chosen) {
    io.complain(texts.usage);
    return 2;
  }
  let text;
  try {
    text = io.read(chosen.file);
  } catch {
    io.complain(`${texts.unreadable}: ${chosen.file}`);
    return 2;
  }
  const taken = seedOf(chosen.file, text, chosen.name, io);
  if (!taken) return 2;
  const kit = kitFrom(taken.seed);
  const faults = kitFaults(kit);
  for (const fault of faults) io.complain(pairText(fault));
  if (faults.length > 0) {
    const better = nearestAccent(taken.seed);
    io.complain(
      better === undefined ? texts.nothingWritten : `${texts.nothingWritten} ${texts.better}: ${better}`,
    );
    return 1;
  }
  const { name } = kit;
  io.write(chosen.out, `${name}.css`, kitCss(kit));
  io.write(chosen.out, `${name}.tokens.json`, `${JSON.stringify(kitTokens(kit), null, 2)}\n`);
  if (taken.found) io.write(chosen.out, `${name}.json`, `${JSON.stringify(taken.seed, null, 2)}\n`);
  io.print(`${texts.written}: ${name}.css, ${name}.tokens.json${taken.found ? `, ${name}.json` : ''}`);
  return 0;
}
