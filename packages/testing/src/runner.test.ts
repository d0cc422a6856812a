// What every widget test relies on: how the runner compiles and serves this repository.
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';

class CounterForTest extends LitElement {
  @property({ type: Number, reflect: true }) count = 1;

  protected override render() {
    return html`<p>${this.count} việc</p>`;
  }
}
customElements.define('counter-for-test', CounterForTest);

describe('the runner of widget tests', () => {
  it('compiles decorators so that setting a property renders again', async () => {
    // Given an element with a decorated property
    const counter = new CounterForTest();
    document.body.append(counter);
    await counter.updateComplete;
    expect(counter.renderRoot.textContent).to.equal('1 việc');

    // When the property is set
    counter.count = 2;
    await counter.updateComplete;

    // Then the element shows it, and reflects it
    expect(counter.renderRoot.textContent).to.equal('2 việc');
    expect(counter.getAttribute('count')).to.equal('2');
    counter.remove();
  });

  it('reads a property from its attribute', async () => {
    const counter = new CounterForTest();
    counter.setAttribute('count', '7');
    document.body.append(counter);
    await counter.updateComplete;
    expect(counter.count).to.equal(7);
    counter.remove();
  });

  it('serves the same page as a plain http host, where secure-context APIs are missing', async () => {
    // Given a frame on the mapped host name
    const frame = document.createElement('iframe');
    frame.src = `http://portal.test:${location.port}/packages/testing/src/runner.test.html`;

    // When it tells what it has
    const told = new Promise<MessageEvent<unknown>>((resolve) => {
      window.addEventListener('message', resolve, { once: true });
    });
    document.body.append(frame);
    const { data, origin } = await told;

    // Then it is another origin, and no secure context
    expect(origin).to.equal(`http://portal.test:${location.port}`);
    expect(data).to.deep.equal({ isSecureContext: false, hasSubtleCrypto: false });
    frame.remove();
  });
});
