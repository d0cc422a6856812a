import { planChecks } from '@phoihop/plan/checks';
import { errorCodes, warningCodes } from '@phoihop/plan/round/validation';
import { expect } from 'chai';
import { basisMessages, checkMessages } from './checks.messages.js';
import { findingMessages } from './findings.messages.js';
import { nextYearNoteMessages } from './next-year-notes.messages.js';
import { entryNoteMessages } from './entry-notes.messages.js';
import { readNoteMessages } from './read-notes.messages.js';
import { readingRefusalMessages } from './reading-refusals.messages.js';
import { refusalMessages } from './refusals.messages.js';
import { roundCommandRefusalMessages } from './round-command-refusals.messages.js';
import { roundRefusalMessages } from './round-refusals.messages.js';

/** Whatever a sentence asks for is a day, which reads as a text too; sizes of files are bytes. */
const params = new Proxy(
  {},
  { get: (_, name) => (name === 'size' || name === 'max' ? 12_582_912 : '2026-03-08') },
);

describe('sentences for codes', () => {
  for (const [name, messages] of Object.entries({
    refusalMessages,
    readingRefusalMessages,
    roundRefusalMessages,
    roundCommandRefusalMessages,
    readNoteMessages,
    nextYearNoteMessages,
    entryNoteMessages,
    checkMessages,
    findingMessages,
  })) {
    it(`${name} has each in both languages`, () => {
      expect(Object.keys(messages.en).sort()).to.deep.equal(Object.keys(messages.vi).sort());
      for (const sentence of [...Object.values(messages.vi), ...Object.values(messages.en)]) {
        expect(sentence(params)).to.match(/\S.*[.:?)]$/u);
        expect(sentence(params)).not.to.match(/undefined|NaN/u);
      }
    });
  }

  it('are there for all that may be found in a nomination', () => {
    expect(Object.keys(findingMessages.vi).sort()).to.deep.equal([...errorCodes, ...warningCodes].sort());
  });

  it('are there for each check, and for the law behind it', () => {
    const codes = planChecks.map(({ code }) => code);
    expect(Object.keys(checkMessages.vi).sort()).to.deep.equal(codes.sort());
    const basis = { decree: '30/2020/NĐ-CP', article: 'điểm b khoản 4 Mục II Phần I Phụ lục I' };
    expect(basisMessages.vi(basis)).to.equal(
      'Theo điểm b khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP.',
    );
  });
});
