import { clearStages, create, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { PhElement } from './ph-element.js';

class Boxed extends PhElement {
  protected override render() {
    return html`<p class="widget">Tiến độ</p>`;
  }

  get box(): Element {
    const box = this.renderRoot.querySelector('.widget');
    if (!box) throw new TypeError('the box is not drawn yet');
    return box;
  }
}
customElements.define('thu-hop', Boxed);

describe('the box of an element', () => {
  afterEach(clearStages);

  it('says the language of its texts, and is written to only where that changes', async () => {
    // Given an element that stands
    const element = create<Boxed>('thu-hop');
    stage().append(element);
    await element.updateComplete;
    expect(element.box.getAttribute('lang')).to.equal('vi');
    const written = new MutationObserver(() => undefined);
    written.observe(element.box, { attributes: true });
    // When it is drawn anew in the same language, then its box is left alone: a browser would work out every style in it
    element.requestUpdate();
    await element.updateComplete;
    expect(written.takeRecords()).to.have.length(0);
    // When its language changes, the box says so
    element.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.box.getAttribute('lang')).to.equal('en');
    written.disconnect();
  });
});
