import { expect } from 'chai';
import { defineElement } from './define-element.js';
import { version } from './version.js';

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

  it('says once when another copy has taken the name, with both versions and the place', () => {
    class First extends HTMLElement {
      static readonly phoihopVersion = '0.0.9';
    }
    class Second extends HTMLElement {}
    const told: string[] = [];
    const { warn } = console;
    console.warn = (sentence: string) => told.push(sentence);
    defineElement('hai', First);
    defineElement('hai', First);
    expect(told).to.deep.equal([]);
    defineElement('hai', Second);
    defineElement('hai', Second);
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.include('<ph-hai>').and.include('0.0.9').and.include(version);
    expect(told[0]).to.match(/https?:\/\//);
  });
});
