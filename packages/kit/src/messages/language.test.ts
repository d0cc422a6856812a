import { clearStages, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { languageOf, nearestLang } from './language.js';

describe('the language of a place', () => {
  afterEach(clearStages);

  it('is the nearest `lang`, across shadow roots', () => {
    // Given an English zone of a page with a component in it
    const zone = stage();
    zone.lang = 'en-GB';
    const component = document.createElement('div');
    zone.append(component);
    const inner = document.createElement('p');
    component.attachShadow({ mode: 'open' }).append(inner);
    // Then everything in it is English, until something nearer says otherwise
    expect(nearestLang(inner)).to.equal('en-GB');
    component.lang = 'vi';
    expect(nearestLang(inner)).to.equal('vi');
  });

  it('is Vietnamese for whatever is not English', () => {
    expect(['en', 'en-US', 'EN', 'vi-VN', 'fr', '', 'enx'].map(languageOf)).to.deep.equal([
      'en',
      'en',
      'en',
      'vi',
      'vi',
      'vi',
      'vi',
    ]);
  });
});
