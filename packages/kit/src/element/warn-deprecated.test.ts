import { expect } from 'chai';
import { warnDeprecated } from './warn-deprecated.js';

describe('warnDeprecated', () => {
  const { warn } = console;
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (sentence: string) => told.push(sentence);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('says once for each thing what to use instead', () => {
    warnDeprecated('<ph-mau> with “cu”', '“moi”');
    warnDeprecated('<ph-mau> with “cu”', '“moi”');
    warnDeprecated('defineMau()', 'defineMoi()');
    expect(told).to.have.length(2);
    expect(told[0]).to.include('<ph-mau> with “cu”').and.include('use “moi”');
    expect(told[1]).to.include('defineMau()').and.include('use defineMoi()');
  });
});
