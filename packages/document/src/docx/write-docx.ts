import { inSlices, type Plan, type PlanFile, type Slices } from '@phoihop/plan';
import { Packer, type Document } from 'docx';
import {
  layOutSteps,
  type AppendedTable,
  type Changes,
  type DocumentLayout,
  type Paragraph,
  type Section,
} from '../layout/index.js';
import { profileFor, type LayoutProfile } from '../profile/index.js';
import { partXml } from './body-xml.js';
import { BookmarkNames } from './bookmarks.js';
import { addCustomXml, customXml } from './custom-parts.js';
import { wordNumbering, type ListPlace, type Numbering } from './numbering/index.js';
import { packed, partsOf } from './package.js';
import type { Writing } from './paragraph.js';
import { Revisions } from './revisions.js';
import { putBodies, putSettings, skeletonOf } from './skeleton.js';
import { wordBlock } from './tables.js';

export interface DocxOptions extends Slices {
  /** The form; the one that the plan asks for when left out. */
  profile?: LayoutProfile;
  /** Tables appended to the plan: the matrix of responsibilities. */
  tables?: readonly AppendedTable[];
  /**
   * Makes a working copy (bản làm việc): this plan file travels in it, with notes and progress that are not printed.
   * Left out, the file is one for issuing: it holds what is printed, and the ids of items and recipients.
   */
  workingCopy?: PlanFile;
  /**
   * What is marked in the body as added or taken out since an earlier version, as tracked changes; with a plan of
   * `markedPlan` (`@phoihop/plan/agreement`).
   */
  changes?: Changes;
  /** By whom these are, as Word shows it. */
  changedBy?: string;
  /** When the file was made, an ISO instant; now when left out. */
  at?: string;
}

/** Word shows tracked changes under a name; here they are of all sides of the plan. */
const CHANGED_BY = 'Sửa đổi, bổ sung';

/** Shares of the work: layout, body, packing. */
const LAID_OUT = 0.1;
const WRITTEN = 0.8;

/** The numbered paragraphs of a section in order. */
function itemParagraphs({ blocks }: Section): Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph').filter(({ item }) => item !== undefined);
}

/** Numbers of each section begin anew: an appendix has lists of its own. */
function numberingOf({ sections }: DocumentLayout): Pick<Writing, 'numbering' | 'places'> {
  const lists: Numbering['lists'] = [];
  const places = new Map<Paragraph, ListPlace>();
  for (const section of sections) {
    const paragraphs = itemParagraphs(section);
    const numbering = wordNumbering(
      paragraphs.map(({ level = 1, label }) => ({
        level,
        label: label?.text ?? null,
        bold: label?.bold ?? false,
        above: label?.behind === 'line',
      })),
    );
    for (const [index, paragraph] of paragraphs.entries()) {
      const place = numbering.places[index];
      if (place) places.set(paragraph, { ...place, list: place.list + lists.length });
    }
    lists.push(...numbering.lists);
  }
  return { numbering: { lists }, places };
}

interface Written {
  layout: DocumentLayout;
  document: Document;
  bodies: string[];
  bookmarks: BookmarkNames;
}

/** The body of each section as XML, a block after the other. */
function* bodySteps(
  plan: Plan,
  profile: LayoutProfile,
  { tables = [], changes }: Pick<DocxOptions, 'tables' | 'changes'>,
  revisions: Revisions,
): Generator<number, Written> {
  const laidOut = layOutSteps(plan, profile, { tables, ...(changes ? { changes } : {}) });
  let step = laidOut.next();
  for (; !step.done; step = laidOut.next()) yield LAID_OUT * step.value;
  const layout = step.value;
  const { numbering, places } = numberingOf(layout);
  yield LAID_OUT;
  const document = skeletonOf(layout, plan, profile, numbering);
  yield LAID_OUT;
  const bookmarks = new BookmarkNames();
  const writing: Writing = { profile, bookmarks, numbering, places, revisions };
  const context = { file: document, viewWrapper: document.Document, stack: [] };
  const count = layout.sections.reduce((sum, { blocks }) => sum + blocks.length, 1);
  let done = 0;
  const bodies: string[] = [];
  for (const { blocks, width, margins } of layout.sections) {
    const xml: string[] = [];
    const column = width - margins.left - margins.right;
    for (const [index, block] of blocks.entries()) {
      const parts = wordBlock(block, blocks[index + 1], column, writing);
      xml.push(...parts.map((part) => partXml(part, context)));
      yield LAID_OUT + ((WRITTEN - LAID_OUT) * ++done) / count;
    }
    bodies.push(xml.join(''));
  }
  return { layout, document, bodies, bookmarks };
}

/**
 * A plan as a DOCX file that a clerk does not have to touch. Made in slices, so that the page stays quick; null when
 * `signal` was aborted. What the plan lacks stays blank; a plan of any content gives a file that opens.
 */
export async function writeDocx(plan: Plan, options: DocxOptions = {}): Promise<Uint8Array | null> {
  const { profile = profileFor(plan), workingCopy, signal, progress } = options;
  const { at = new Date().toISOString(), changedBy = CHANGED_BY } = options;
  const revisions = new Revisions(changedBy, at);
  const slices = { ...(signal ? { signal } : {}), ...(progress ? { progress } : {}) };
  const written = await inSlices(bodySteps(plan, profile, options, revisions), slices);
  if (!written) return null;
  const parts = partsOf(await Packer.pack(written.document, 'uint8array'));
  putBodies(parts, written.document, written.bodies);
  putSettings(parts, profile, at);
  const own = customXml(written.bookmarks.aliases, workingCopy);
  if (own !== null) addCustomXml(parts, own);
  return inSlices(packed(parts), {
    ...slices,
    ...(progress ? { progress: (share: number) => progress(WRITTEN + (1 - WRITTEN) * share) } : {}),
  });
}
