import { expect } from 'chai';
import { decodeText } from './decode-text.js';

const WORDS = 'Kế hoạch phối hợp';

describe('the words of a text file', () => {
  it('are read from UTF-8, with or without its mark', () => {
    expect(decodeText(new TextEncoder().encode(WORDS))).to.equal(WORDS);
    expect(decodeText(new TextEncoder().encode(`\ufeff${WORDS}`))).to.equal(WORDS);
  });

  it('are read from the UTF-16 of Windows', () => {
    const units = Uint16Array.from(`\ufeff${WORDS}`, (letter) => letter.charCodeAt(0));
    expect(decodeText(new Uint8Array(units.buffer))).to.equal(WORDS);
  });

  it('are read from Windows-1258, of which the tones stand behind their letters', () => {
    // đ is F0, ê EA, ơ F5; grave CC, acute EC, hook D2, tilde DE, dot below F2; quotes as in Windows-1252
    const bytes = '\x93Kêì hoaòch phôìi hõòp ðõÒ xaÞ Nâòm SaÌi\x94';
    expect(decodeText(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)))).to.equal(
      '“Kế hoạch phối hợp đở xã Nậm Sài”',
    );
  });

  it('keep the bytes of old encodings apart, for reading to convert', () => {
    const tcvn3 = 'KÕ ho¹ch phèi hîp';
    expect(decodeText(Uint8Array.from(tcvn3, (letter) => letter.charCodeAt(0)))).to.equal(tcvn3);
  });
});
