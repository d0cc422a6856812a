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
});
