import { expect } from 'chai';
import { LitElement } from 'lit';
import { baseStyles } from './base.styles.js';

class SheetForTest extends LitElement {
  static override styles = baseStyles;
}
customElements.define('sheet-for-test', SheetForTest);

/** How the browser draws its own controls in a widget on a page with these properties. */
async function schemeOn(page: Readonly<Record<string, string>>): Promise<string> {
  const around = document.createElement('div');
  for (const [name, value] of Object.entries(page)) around.style.setProperty(name, value);
  const sheet = new SheetForTest();
  around.append(sheet);
  document.body.append(around);
  await sheet.updateComplete;
  const { colorScheme } = getComputedStyle(sheet);
  around.remove();
  return colorScheme;
}

describe('controls that the browser draws', () => {
  it('are light on the neutral paper, also where the page around it is dark', async () => {
    expect(await schemeOn({})).to.equal('light');
    expect(await schemeOn({ 'color-scheme': 'dark' })).to.equal('light');
  });

  it('are dark where the kit says so', async () => {
    expect(await schemeOn({ '--ph-color-scheme': 'dark' })).to.equal('dark');
  });
});
