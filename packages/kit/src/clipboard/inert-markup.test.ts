import { expect } from 'chai';
import { inertMarkup } from './inert-markup.js';

describe('markup from the clipboard', () => {
  it('is read apart from the page, and nothing in it runs or is fetched', () => {
    const root = inertMarkup(
      '<table><tr><td>Một<td>Hai</table><script>window.ran = true</script><img src="https://nowhere.example/x.png" onerror="window.ran = true">',
    );
    expect(Array.from(root?.querySelectorAll('td') ?? [], ({ textContent }) => textContent)).to.deep.equal([
      'Một',
      'Hai',
    ]);
    expect(Reflect.get(window, 'ran')).to.equal(undefined);
    expect(root?.querySelector('img')?.ownerDocument).not.to.equal(document);
  });

  it('may be read again and again', () => {
    expect(inertMarkup('<p>một</p>')?.textContent).to.equal('một');
    expect(inertMarkup('<p>hai</p>')?.textContent).to.equal('hai');
  });

  it('tells of styles, whose attributes a policy would refuse and report, by other attributes', () => {
    const root = inertMarkup(
      `<style><!-- .dam { font-weight: 700 } --></style><p class="dam" style='mso-list:l0 level1; color:red' onclick="x()" title="a style=b">Một</p>`,
    );
    const paragraph = root?.querySelector('p');
    expect(paragraph?.getAttributeNames().sort()).to.deep.equal([
      'class',
      'data-onclick',
      'data-style',
      'title',
    ]);
    expect(paragraph?.dataset.style).to.equal('font-weight: 700;;mso-list:l0 level1; color:red');
    expect(paragraph?.title).to.equal('a style=b');
    expect(root?.querySelector('style')).to.equal(null);
  });
});
