/**
 * What a person types into cells of a responsibility matrix, and which letters then stand there. A step is a text,
 * typed by the keys of the method, or the name of a key of X in a list. `after`: the cells of the row, from the first.
 * @typedef {{ name: string, steps: (string | string[])[], delay?: number, after: string }} MatrixCase
 */

/** @type {MatrixCase[]} */
export const matrixCases = [
  {
    name: 'each letter of a role in a cell of its own',
    steps: [...'cpmđahgtnibk'].flatMap((letter) => [letter, ['Right']]),
    after: 'C|P|M|Đ|A|H|G|T|N|I|B|K',
  },
  {
    name: 'capitals',
    steps: [...'CPĐ'].flatMap((letter) => [letter, ['Right']]),
    after: 'C|P|Đ|||||||||',
  },
  {
    name: 'letters that the method takes for marks of a word, without a pause',
    steps: ['đ', ['Right'], 'h', ['Right'], 'a', ['Right'], 'i', ['Right'], 'k', ['Right']],
    delay: 8,
    after: 'Đ|H|A|I|K|||||||',
  },
  {
    name: 'another letter over one',
    steps: ['c', 'p', ['Right'], 'g', 'đ', ['Right']],
    after: 'P|Đ||||||||||',
  },
  {
    name: 'a letter that is cleared',
    steps: ['c', ['Right'], 'm', ['Right', 'Left', 'Delete']],
    after: 'C|||||||||||',
  },
  {
    name: 'letters that are taken back with Ctrl+Z',
    steps: ['c', ['Right'], 'đ', ['Right', 'ctrl+z', 'ctrl+z']],
    after: '|||||||||||',
  },
  {
    name: 'a letter down a column',
    steps: ['t', ['Down', 'Up', 'Right'], 'b', ['Right']],
    after: 'T|B||||||||||',
  },
];
