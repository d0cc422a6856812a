import { mayBeLegacy } from '@phoihop/vietnamese/text';
import { fault, notice, refused, type FieldRule } from '../rule.js';

/** Letters of any alphabet, blanks, and what stands inside names: `H'Hen`, `K’Brểu`, `Ka-Lâng`, `Nguyễn Văn A.` */
const NAME = /^\p{L}[\p{L}\p{M} .'’ʼ‘´-]*$/u;
export const MAX_NAME_LENGTH = 100;

/** Whether a tidied text can be somebody's name. One word is enough; no shape of Kinh names is asked for. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

export const nameRule: FieldRule<'name'> = {
  read(field, answers) {
    const text = answers.text();
    if (text === '') return {};
    if (text.length > MAX_NAME_LENGTH) return refused(fault(field, 'too-long', { max: MAX_NAME_LENGTH }));
    if (mayBeLegacy(text))
      return { value: { kind: 'name', text }, warnings: [notice(field, 'name-legacy-encoding')] };
    return isName(text) ? { value: { kind: 'name', text } } : refused(fault(field, 'name-characters'));
  },
};
