import { expect } from 'chai';
import { clearStages, create, stage } from '@phoihop/testing';
import { html, LitElement } from 'lit';
import { drawWholeOnPaper } from './on-paper.js';

/** Draws three rows of many. */
class ShortTable extends LitElement {
  whole: readonly string[] | undefined;

  constructor() {
    super();
    drawWholeOnPaper(
      this,
      () =>
        this.whole && {
          css: 'p { color: rgb(1, 2, 3); }',
          content: html`${this.whole.map((row) => html`<p>${row}</p>`)}`,
        },
    );
  }

  protected override render() {
    return html`<div class="widget">Bản A, Bản B, Bản C</div>`;
  }
}
customElements.define('thu-bang-ngan', ShortTable);

async function given(whole?: readonly string[]) {
  const table = create<ShortTable>('thu-bang-ngan');
  table.whole = whole;
  stage().append(table);
  await table.updateComplete;
  return table;
}

/** What is put into the page for its printing, and how it is drawn there. */
const paperOf = (table: ShortTable) => table.renderRoot.querySelector('.on-paper')?.shadowRoot;

describe('a table that draws only what is in view', () => {
  afterEach(clearStages);

  it('stands whole on paper, by the sheet of the paper, and only while the page is printed', async () => {
    const table = await given(['Bản A', 'Bản Z']);
    expect(paperOf(table)).to.equal(undefined);
    dispatchEvent(new Event('beforeprint'));
    const [first, last] = Array.from(paperOf(table)?.querySelectorAll('p') ?? []);
    expect(last?.textContent).to.equal('Bản Z');
    expect(first && getComputedStyle(first).color).to.equal('rgb(1, 2, 3)');
    dispatchEvent(new Event('afterprint'));
    expect(paperOf(table)).to.equal(undefined);
  });

  it('is printed as it stands where nothing else is ready', async () => {
    const table = await given();
    dispatchEvent(new Event('beforeprint'));
    expect(paperOf(table)).to.equal(undefined);
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves nothing behind where it is taken out of the page in between', async () => {
    const table = await given(['Bản A']);
    dispatchEvent(new Event('beforeprint'));
    table.remove();
    expect(paperOf(table)).to.equal(undefined);
    dispatchEvent(new Event('beforeprint'));
    expect(paperOf(table)).to.equal(undefined);
  });
});
