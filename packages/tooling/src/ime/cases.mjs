/**
 * What a person types into an item, and what the plan then says. `before`: the items of the plan; `place`: the caret
 * in the first of them (UTF-16, or its end); `text`: what is meant, typed by the keys of the method; `then`: keys of X
 * behind it; `after`: the items.
 * @typedef {{ name: string, before: string[], place: number | 'end', text: string, delay?: number, then?: string[],
 *   marks?: { from: number, to: number, kind: string }[], more?: string, after: string[] }} Case
 */

const sentence = 'Ủy ban nhân dân xã quyết định biểu dương những người có uy tín; đường về thôn Giồng Ớt.';
const quick = 'tuyên truyền, phổ biến nghĩa vụ của đồng bào thiểu số được hưởng chuẩn nghèo';

/** @type {Case[]} */
export const cases = [
  {
    name: 'a sentence at the end of an item',
    before: ['Yêu cầu: ', 'Vận động'],
    place: 'end',
    text: sentence,
    after: [`Yêu cầu: ${sentence}`, 'Vận động'],
  },
  {
    name: 'a word in the middle of a sentence',
    before: ['Tuyên , vận động', 'Vận động'],
    place: 6,
    text: 'truyền',
    after: ['Tuyên truyền, vận động', 'Vận động'],
  },
  {
    name: 'in the middle of a word',
    before: ['Hướn dẫn'],
    place: 4,
    text: 'g',
    after: ['Hướng dẫn'],
  },
  {
    name: 'behind words in bold',
    before: ['Chỉ tiêu '],
    place: 'end',
    text: 'đạt chuẩn',
    marks: [{ from: 0, to: 8, kind: 'bold' }],
    after: ['Chỉ tiêu đạt chuẩn'],
  },
  {
    name: 'quickly, without a pause',
    before: [''],
    place: 0,
    text: quick,
    delay: 8,
    after: [quick],
  },
  {
    name: 'a whole item, then Enter, then the next',
    before: ['Mở đầu '],
    place: 'end',
    text: 'đủ việc',
    then: ['Return'],
    more: 'thêm việc',
    after: ['Mở đầu đủ việc', 'thêm việc'],
  },
  {
    name: 'a word, taken back with Backspace and typed anew',
    before: ['Số '],
    place: 'end',
    text: 'tiếng',
    then: ['BackSpace', 'BackSpace', 'BackSpace', 'BackSpace', 'BackSpace'],
    more: 'việc',
    after: ['Số việc'],
  },
  {
    name: 'a word, then the caret elsewhere by an arrow',
    before: ['Số '],
    place: 'end',
    text: 'hộ',
    then: ['space', 'Home'],
    more: 'Tổng ',
    after: ['Tổng Số hộ '],
  },
  {
    name: 'and takes it all back with Ctrl+Z',
    before: ['Giữ nguyên'],
    place: 'end',
    text: ' được',
    then: ['space', 'ctrl+z', 'ctrl+z', 'ctrl+z'],
    after: ['Giữ nguyên'],
  },
];
