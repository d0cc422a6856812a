import { expect } from 'chai';
import { carriedCaret } from './field-text.js';

/** `|` marks the caret. */
function carried(before: string, after: string): string {
  const offset = carriedCaret(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, offset)}|${after.slice(offset)}`;
}

describe('a caret in a text that others change', () => {
  it('stays in its word', () => {
    expect(carried('Tuyên |truyền', 'Công tác Tuyên truyền')).to.equal('Công tác Tuyên |truyền');
    expect(carried('Tuyên |truyền', 'Tuyên truyền sâu rộng')).to.equal('Tuyên |truyền sâu rộng');
    expect(carried('Tuyên truyền|', 'Tuyên')).to.equal('Tuyên|');
    expect(carried('|Tuyên', '')).to.equal('|');
  });
});
