import { expect } from 'chai';
import fc from 'fast-check';
import { character, takeApart, toneAt, type Letter, type Tone } from './letters.js';
import { keysOf, rewritesOf, textOf, type TypingMethod } from './vietnamese-typing.js';

const methods: TypingMethod[] = ['telex', 'vni'];

const words: [text: string, telex: string, vni: string][] = [
  ['ma', 'ma', 'ma'],
  ['má', 'mas', 'ma1'],
  ['mà', 'maf', 'ma2'],
  ['mả', 'mar', 'ma3'],
  ['mã', 'max', 'ma4'],
  ['mạ', 'maj', 'ma5'],
  ['tiếng', 'tieengs', 'tie6ng1'],
  ['Tuyên', 'Tuyeen', 'Tuye6n'],
  ['truyền', 'truyeenf', 'truye6n2'],
  ['quyết', 'quyeets', 'quye6t1'],
  ['nghĩa', 'nghiax', 'nghia4'],
  ['giữa', 'giuwax', 'giu7a4'],
  ['giúp', 'giups', 'giup1'],
  ['gìn', 'ginf', 'gin2'],
  ['đồng', 'ddoongf', 'd9o6ng2'],
  ['Đường', 'Dduowngf', 'D9uo7ng2'],
  ['hưởng', 'huowngr', 'huo7ng3'],
  ['rượu', 'ruowuj', 'ruo7u5'],
  ['hươu', 'huowu', 'huo7u'],
  ['mười', 'muowif', 'muo7i2'],
  ['chuẩn', 'chuaanr', 'chua6n3'],
  ['khuỷu', 'khuyur', 'khuyu3'],
  ['hòa', 'hoaf', 'hoa2'],
  ['hoàn', 'hoanf', 'hoan2'],
  ['ủy', 'uyr', 'uy3'],
  ['ngoài', 'ngoaif', 'ngoai2'],
  ['năm', 'nawm', 'na8m'],
  ['ứng', 'uwngs', 'u7ng1'],
  ['mưa', 'muwa', 'mu7a'],
  ['xoắn', 'xoawns', 'xoa8n1'],
  ['xoong', 'xooong', 'xoong'],
];

const sentence = 'Đường về thôn Giồng Ớt, xã Tân Quới: 12 hộ; nghị quyết số 7.';

describe('Vietnamese typing', () => {
  for (const [text, telex, vni] of words) {
    it(`writes ${text} as ${telex} and ${vni}, and back`, () => {
      expect([keysOf(text, 'telex'), keysOf(text, 'vni')]).to.deep.equal([telex, vni]);
      expect([textOf(telex, 'telex'), textOf(vni, 'vni')]).to.deep.equal([text, text]);
    });
  }

  it('has the keys of whole sentences, with what is no letter between', () => {
    for (const method of methods) {
      expect(textOf(keysOf('Phối hợp, giữ gìn (bản làng).', method), method)).to.equal(
        'Phối hợp, giữ gìn (bản làng).',
      );
    }
    expect(textOf(keysOf(sentence, 'telex'), 'telex')).to.equal(sentence);
  });

  it('takes marks at the end of the word, as quick typists give them', () => {
    expect(textOf('tieenfg', 'telex')).to.equal('tiềng');
    expect(textOf('duongdwf', 'telex')).to.equal('đường');
    expect(textOf('duong972', 'vni')).to.equal('đường');
    expect(textOf('wngf', 'telex')).to.equal('ừng');
    expect(textOf('muaw', 'telex')).to.equal('mưa');
  });

  it('gives a letter back whose key is typed twice', () => {
    expect(
      ['ass', 'aaa', 'ddd', 'oww', 'uoww', 'boss', 'maxx', 'uww'].map((keys) => textOf(keys, 'telex')),
    ).to.deep.equal(['as', 'aa', 'dd', 'ow', 'uow', 'bos', 'max', 'uw']);
    expect(['a11', 'd99', 'a66', 'o77'].map((keys) => textOf(keys, 'vni'))).to.deep.equal([
      'a1',
      'd9',
      'a6',
      'o7',
    ]);
    expect(textOf('asz', 'telex')).to.equal('a');
    expect(textOf('assf', 'telex')).to.equal('asf');
  });

  it('sends as few Backspaces as the change needs', () => {
    // t i e (ê) n (ế n) g
    expect(rewritesOf('tieens', 'telex')).to.deep.equal([
      { backspaces: 0, text: 't' },
      { backspaces: 0, text: 'i' },
      { backspaces: 0, text: 'e' },
      { backspaces: 1, text: 'ê' },
      { backspaces: 0, text: 'n' },
      { backspaces: 2, text: 'ến' },
    ]);
  });

  it('moves the tone when a letter behind it asks for that', () => {
    expect(rewritesOf('hofan', 'telex').at(-1)).to.deep.equal({ backspaces: 2, text: 'oàn' });
  });

  it('comes back from its keys: every syllable, in both methods', () => {
    const onsets = [
      '',
      'b',
      'ch',
      'd',
      'đ',
      'g',
      'gh',
      'h',
      'kh',
      'l',
      'ngh',
      'nh',
      'ph',
      'qu',
      't',
      'th',
      'tr',
    ];
    const rhymes = 'a ai ao au ay âu ây am ăm âm an ăn ân ang ăng âng e eo ê êu en ên i ia iêu in iêng o oa oai oan oăn oe oi ôi ơi on ôn ơn ông u ua uân ui uôi ươi un uôn ương ưa ưu ươu uy uya uyên uyêt ưng'.split(' '); // prettier-ignore
    const tones: Tone[] = [0, 1, 2, 3, 4, 5];
    const syllable = fc
      .record({
        onset: fc.constantFrom(...onsets),
        rhyme: fc.constantFrom(...rhymes),
        tone: fc.constantFrom(...tones),
        capital: fc.boolean(),
      })
      .map(({ onset, rhyme, tone, capital }) => {
        const text = capital
          ? (onset + rhyme).charAt(0).toUpperCase() + (onset + rhyme).slice(1)
          : onset + rhyme;
        const letters: Letter[] = Array.from(text, (each) => {
          const { base, shape } = takeApart(each);
          return shape ? { base, shape } : { base };
        });
        const at = toneAt(letters);
        return letters.map((letter, each) => character(letter, each === at ? tone : 0)).join('');
      });
    fc.assert(
      fc.property(syllable, fc.constantFrom(...methods), (text, method) => {
        expect(textOf(keysOf(text, method), method)).to.equal(text);
      }),
      { numRuns: 2000 },
    );
  });
});
