export { formatNumber, padNumber, parseNumber, type ParsedNumber } from './format-number.js';
export { parsePointLetter, toPointLetter } from './point-letter.js';
export { parseRoman, toRoman } from './roman.js';
