import { expect } from 'chai';
import { clearStages, stage } from '@phoihop/testing';
import { html } from 'lit';
import { printPage, type PrintJob } from './print-frame.js';

const job: PrintJob = {
  title: 'Phụ lục phân công nhiệm vụ',
  language: 'vi',
  css: '@page { size: A3 landscape; } td { font-weight: 700; }',
  content: html`<table>
    <tr>
      <td>Tổ chức hội nghị</td>
    </tr>
  </table>`,
};

/** The page as it stands when it would go to the printer. */
async function printed(place: HTMLElement): Promise<Window & typeof globalThis> {
  let page: Window | undefined;
  await printPage(place, job, (each) => {
    page = each;
  });
  return page as Window & typeof globalThis;
}

describe('printing', () => {
  afterEach(clearStages);

  it('makes a page of its own, with a sheet in which the paper is told', async () => {
    const { document: paper } = await printed(stage());
    expect(paper.title).to.equal('Phụ lục phân công nhiệm vụ');
    expect(paper.documentElement.lang).to.equal('vi');
    expect(paper.body.textContent.trim()).to.equal('Tổ chức hội nghị');
    const [sheet] = paper.adoptedStyleSheets;
    expect(sheet?.cssRules[0]?.cssText).to.match(/^@page\s*\{\s*size: (?:a3|A3) landscape/u);
  });

  it('draws by that sheet, and leaves the page of the host as it is', async () => {
    const place = stage();
    const sheets = document.adoptedStyleSheets.length;
    const page = await printed(place);
    const cell = page.document.querySelector('td');
    expect(cell && page.getComputedStyle(cell).fontWeight).to.equal('700');
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(place.querySelector('iframe')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('leaves nothing behind when the printing is over', async () => {
    const place = stage();
    const page = await printed(place);
    page.dispatchEvent(new page.Event('afterprint'));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(place.querySelector('iframe')).to.equal(null);
  });
});
