import { lineText, type Appendix, type Plan } from '@phoihop/plan';
import { toRoman } from '@phoihop/vietnamese/numbers';
import { searchKey } from '@phoihop/vietnamese/text';
import { textWidthOf, type LayoutProfile } from '../profile/index.js';
import { tableBlocks, type AppendedTable } from './appended-table.js';
import type { Block, Section } from './blocks.js';
import { bodyBlocks } from './body.js';
import { balanced, line } from './page.js';

const DOTS = '……';

/** `KẾ HOẠCH PHỐI HỢP` in a sentence. */
function inSentence(title: string): string {
  const small = title.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}

/** The issuers as sentences call them: their capitals cannot be told from the head, so the list of bodies is asked. */
function issuersInSentence({ issuers, agencies }: Plan): string {
  const names = issuers.map(({ agency, superior, name }) => {
    const keys = [name, [...superior, name].join(' ')].map((each) => searchKey(each));
    return agencies.find(({ id, name: own }) => id === agency || keys.includes(searchKey(own)))?.name;
  });
  const known = names.filter((name) => name !== undefined);
  if (known.length === 0 || known.length < names.length) return DOTS;
  const last = known.pop() ?? DOTS;
  return known.length === 0 ? last : `${known.join(', ')} và ${last}`;
}

/** “(Kèm theo Kế hoạch số … ngày … của …)”: NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 1, điểm c. */
export function reference(plan: Plan): string {
  const raw = plan.number?.raw.trim() ?? '';
  const number = raw === '' ? DOTS : /^[/-]/u.test(raw) ? `…${raw}` : raw;
  const day = lineText({ ...plan, place: '' }, { of: 'place-date' }).trim();
  const type = plan.title === '' ? 'Văn bản' : inSentence(plan.title);
  const date = /^ngày(?!\p{L})/iu.test(day)
    ? day.replace(/^ngày\s{2,}/iu, 'ngày … ')
    : 'ngày … tháng … năm …';
  return `(Kèm theo ${type} số ${number} ${date} của ${issuersInSentence(plan)})`;
}

/** Points around the title of an appendix. */
const AROUND_TITLE = 12;

/** Whether a title says itself that it is an appendix, as one that was read does. */
function isNumbered(title: string): boolean {
  return /^phu luc\b/u.test(searchKey(title));
}

function titleOf(
  title: string,
  number: string,
  { plan, profile, column }: { plan: Plan; profile: LayoutProfile; column: number },
): Block[] {
  const { appendix } = profile;
  if (title === '') return [];
  const lines = isNumbered(title)
    ? [line('appendix-number', title)]
    : [
        line('appendix-number', `${appendix.word}${number}`),
        balanced(profile, 'appendix-title', title, column),
      ];
  return [
    ...lines,
    { ...balanced(profile, 'appendix-reference', reference(plan), column), after: AROUND_TITLE },
  ];
}

function sectionOf(profile: LayoutProfile, blocks: readonly Block[], landscape: boolean): Section {
  const { width, height, margins } = profile.page;
  return {
    of: 'appendix',
    width: landscape ? height : width,
    height: landscape ? width : height,
    landscape,
    margins,
    numberedOnItsOwn: profile.appendix.numberedOnItsOwn,
    blocks,
  };
}

/** A table on paper of its own, with what it could not hold side by side below. */
function tableSection(table: AppendedTable, number: string, plan: Plan, profile: LayoutProfile): Section {
  const landscape = table.upright !== true;
  const { left, right } = profile.page.margins;
  const width = (landscape ? profile.page.height : profile.page.width) - left - right;
  const title = titleOf(table.title, number, { plan, profile, column: width });
  return sectionOf(profile, [...title, ...tableBlocks(table, profile, width)], landscape);
}

function* appendixSection(
  { title, items }: Appendix,
  number: string,
  plan: Plan,
  profile: LayoutProfile,
): Generator<undefined, Section> {
  const blocks: Block[] = titleOf(title, number, { plan, profile, column: textWidthOf(profile) });
  for (const part of bodyBlocks(items, profile, textWidthOf(profile))) {
    blocks.push(...part);
    yield;
  }
  return sectionOf(profile, blocks, false);
}

/**
 * The appendices, each on pages of its own: those of the plan, then the tables that are made of it. Two or more are
 * numbered in Roman figures (khoản 1, điểm a). Yields between items, for callers that must not hold up a page.
 */
export function* appendixSections(
  plan: Plan,
  profile: LayoutProfile,
  tables: readonly AppendedTable[],
): Generator<undefined, Section[]> {
  const titled = [...plan.appendices, ...tables].filter(({ title }) => title !== '' && !isNumbered(title));
  let count = 0;
  const numberOf = (title: string): string => {
    if (title === '' || isNumbered(title)) return '';
    count++;
    return titled.length > 1 ? ` ${toRoman(count)}` : '';
  };
  const sections: Section[] = [];
  for (const appendix of plan.appendices) {
    sections.push(yield* appendixSection(appendix, numberOf(appendix.title), plan, profile));
  }
  for (const table of tables) sections.push(tableSection(table, numberOf(table.title), plan, profile));
  return sections;
}
