import {
  accept,
  inSlices,
  newId,
  refuse,
  type Item,
  type Plan,
  type PlanFile,
  type Result,
  type Slices,
} from '@phoihop/plan';
import type { PasteOptions, Pasted } from '../paste/index.js';
import { readPastedSteps } from '../paste/read-pasted.js';
import type { DocxCode } from './codes.js';
import { editedPlan, type EditedItems } from './edited-plan.js';
import { foreignBlocks } from './foreign.js';
import { refusalByBytes, refusalByParts } from './kind-of-file.js';
import { isOwn, ownPlan } from './own-plan.js';
import { ownParts } from './own-parts.js';
import { WordReader } from './word-document.js';
import { notesByItem, notesByLine, type DocxNotes } from './placed-notes.js';
import { WordFootnotes } from './word-footnotes.js';
import { WordLabels } from './word-labels.js';
import { commentsOf, TrackedChanges } from './word-notes.js';
import { wordStyles } from './word-styles.js';
import { xmlTree, type XmlElement } from './xml-tree.js';
import { unzipped } from './zip.js';

/** A working copy of ours: the plan file, with what was edited elsewhere taken over. */
export interface WorkingCopy extends DocxNotes {
  as: 'working-copy';
  file: PlanFile;
  items: EditedItems;
}

/** A file of ours for issuing: the plan as it is printed. */
export interface IssuedDocument extends DocxNotes {
  as: 'issued';
  plan: Plan;
}

/** A file that another program has written, read by the rules of `readPlan`. */
export interface ForeignDocument extends DocxNotes {
  as: 'foreign';
  read: Pasted;
}

export type DocxReading = WorkingCopy | IssuedDocument | ForeignDocument;

export interface DocxReadOptions extends Omit<PasteOptions, 'as'>, Slices {
  /** The tracked changes that are read as not made, by the ids that a reading has told; the others are made. */
  rejected?: 'all' | readonly string[];
}

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const COMMENTS = 'word/comments.xml';
const WANTED = new Set([
  TYPES,
  MAIN,
  COMMENTS,
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
]);
const OWN = /^customXml\/item\d{1,4}\.xml$/u;

function isWanted(name: string): boolean {
  return WANTED.has(name) || OWN.test(name);
}

/** Shares of the work: unpacking and parsing, then reading. */
const PARSED = 0.4;

/** A part of the work whose steps tell nothing of its share. */
function* quietly<T>(share: number, steps: Generator<undefined, T>): Generator<number, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield share;
  return step.value;
}

/** Footnotes that were added to a file of ours stand behind it, as those of a file that was read do. */
function withFootnotes(plan: Plan, lines: readonly string[]): Plan {
  if (lines.length === 0) return plan;
  const items = lines.map((text): Item => ({ id: newId(), level: 1, label: null, text }));
  return { ...plan, appendices: [...plan.appendices, { title: '', items }] };
}

type Trees = ReadonlyMap<string, XmlElement>;

function* treesOf(parts: ReadonlyMap<string, Uint8Array>): Generator<number, Result<Trees, DocxCode>> {
  const trees = new Map<string, XmlElement>();
  for (const [name, bytes] of parts) {
    if (name === TYPES) continue;
    const tree = yield* quietly(PARSED / 2, xmlTree(bytes));
    // A part of another program that does not read is none of ours.
    if (!tree.ok && !OWN.test(name)) return tree;
    if (tree.ok) trees.set(name, tree.value);
  }
  return accept(trees);
}

/** `readDocx` step by step; yields the share that is done, 0 to 1. */
export function* readDocxSteps(
  file: Uint8Array,
  { rejected = [], ...options }: DocxReadOptions = {},
): Generator<number, Result<DocxReading, DocxCode>> {
  const refused = refusalByBytes(file);
  if (refused) return refuse(refused, refused === 'docx-too-large' ? { size: file.length } : {});
  const zip = yield* quietly(0, unzipped(file, isWanted));
  if (!zip.ok) return zip;
  const { names, parts } = zip.value;
  const wrong = refusalByParts(names, new TextDecoder().decode(parts.get(TYPES)));
  if (wrong) return refuse(wrong);
  const trees = yield* treesOf(parts);
  if (!trees.ok) return trees;
  const document = trees.value.get(MAIN);
  if (!document) return refuse('docx-damaged');
  const footnotes = new WordFootnotes({
    footnote: trees.value.get('word/footnotes.xml'),
    endnote: trees.value.get('word/endnotes.xml'),
  });
  const changes = new TrackedChanges(rejected);
  const comments = commentsOf(trees.value.get(COMMENTS));
  const reader = new WordReader({
    document,
    styles: wordStyles(trees.value.get('word/styles.xml')),
    labels: new WordLabels(trees.value.get('word/numbering.xml')),
    footnotes,
    changes,
    comments,
  });
  const blocks = yield* quietly(PARSED, reader.blocks());
  const { aliases, workingCopy } = ownParts(
    Array.from(trees.value).flatMap(([name, tree]) => (OWN.test(name) ? [tree] : [])),
  );
  if (isOwn(blocks, aliases)) {
    const plan = withFootnotes(ownPlan(blocks, aliases), footnotes.lines);
    const notes = notesByItem({ changes: changes.all, comments }, blocks, aliases);
    if (!workingCopy) return accept({ as: 'issued', plan, ...notes });
    const edited = editedPlan(workingCopy.plan, plan);
    const { items } = edited;
    return accept({
      as: 'working-copy',
      file: { ...workingCopy, plan: edited.plan },
      items,
      ...notes,
    });
  }
  const lines = foreignBlocks(blocks);
  for (const text of footnotes.lines) lines.push({ text });
  const steps = readPastedSteps(lines, { ...options, as: 'document' });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield PARSED + (1 - PARSED) * step.value;
  const notes = notesByLine({ changes: changes.all, comments }, lines);
  return accept({ as: 'foreign', read: step.value, ...notes });
}

/**
 * Reads a DOCX file: one that we have written comes back as the plan file (working copy) or the plan (for issuing), one
 * of another program by the rules of `readPlan`. Bounded in time and memory, whatever the file holds; nothing is
 * fetched, nothing in it is run. Made in slices; null when `signal` was aborted. Refused with a `DocxCode`.
 */
export function readDocx(
  file: Uint8Array,
  { signal, progress, ...options }: DocxReadOptions = {},
): Promise<Result<DocxReading, DocxCode> | null> {
  return inSlices(readDocxSteps(file, options), {
    ...(signal ? { signal } : {}),
    ...(progress ? { progress } : {}),
  });
}
