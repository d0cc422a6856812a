import { publicView } from '@phoihop/plan/round';
import { arbitraryTokenedRound } from '@phoihop/plan/round/testing/arbitrary';
import { clearStages } from '@phoihop/testing';
import { unzipSync, strFromU8 } from 'fflate';
import { expect } from 'chai';
import fc from 'fast-check';
import { HonourRosterHarness } from './honour-roster.harness.js';
import { outMessages } from './out/out.messages.js';

const out = outMessages.vi;

/** All that is in a file, whatever it is packed in. */
async function contents(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** What Lit puts between parts of a template: digits that it draws by lot, among which any number may stand by chance. */
const MARKER = /lit\$\d+\$/gu;

/** The markup of an element with all that is in its shadow root, comments and attributes included. */
function markupOf(element: HTMLElement): string {
  const root = element.shadowRoot;
  const nodes = root ? document.createTreeWalker(root, NodeFilter.SHOW_ALL) : undefined;
  const parts: string[] = [];
  for (let node = nodes?.nextNode(); node; node = nodes?.nextNode()) {
    parts.push((node.nodeValue ?? '').replaceAll(MARKER, ''));
    if (node instanceof Element)
      for (const { name, value } of node.attributes) parts.push(`${name}=${value}`);
    if (node instanceof HTMLInputElement) parts.push(node.value);
  }
  return parts.join('\n');
}

describe('the roster for everybody', () => {
  // What makes files is large; it is loaded before it is asked for.
  before(async function () {
    this.timeout(120_000);
    await import('@phoihop/document/list');
  });
  afterEach(clearStages);

  it('holds no byte of what was not consented to, in the page, on paper and in files', async function () {
    // A page in the background, as one of two is, draws a frame a second; each step waits for one.
    this.timeout(120_000);
    const drawn = fc
      .sample(arbitraryTokenedRound, { numRuns: 48, seed: 11 })
      .map(({ file, tokens }) => ({ view: publicView(file), tokens }));
    // Most publish nobody: one of those stands for all.
    const lists = drawn.filter(({ view }) => view.nominations.length > 0).slice(0, 3);
    const nobody = drawn.find(({ view }) => view.nominations.length === 0);
    let published = 0;
    for (const { view, tokens } of nobody ? [nobody, ...lists] : lists) {
      const page = await HonourRosterHarness.open(undefined, (roster) => (roster.publicRound = view));
      const seen = [markupOf(page.element), JSON.stringify(page.element.toJSON() ?? null)];
      if (page.roster.model && page.roster.model.rows.length > 0) {
        for (const entry of [out.xlsx, out.docx, out.csv]) {
          await page.fromMenu(entry);
          seen.push(await contents((await page.saved()).content));
        }
        await page.fromMenu(out.print);
        seen.push(page.paper, markupOf(page.element));
      }
      const all = seen.join('\n');
      for (const token of tokens) {
        if (!token.published) expect(all).not.to.contain(token.text);
        else if (all.includes(token.text)) published++;
      }
      clearStages();
    }
    // Then what was consented to has been looked for in something that holds it
    expect([lists.length, published > 0]).to.deep.equal([3, true]);
  });
});
