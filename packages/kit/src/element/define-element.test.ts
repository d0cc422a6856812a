import { expect } from 'chai';
import { defineElement } from './define-element.js';

describe('defineElement', () => {
  it('registers a fresh subclass for each prefix and leaves a name that is taken', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    expect(defineElement('mau', First)).to.equal('ph-mau');
    expect(defineElement('mau', First, 'tinh')).to.equal('tinh-mau');
    defineElement('mau', Second);
    const [ph, tinh] = ['ph-mau', 'tinh-mau'].map((tag) => customElements.get(tag));
    expect(ph).not.to.equal(tinh);
    expect(document.createElement('ph-mau')).to.be.instanceOf(First);
  });
});
