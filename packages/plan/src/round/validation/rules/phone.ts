import { fault, refused, type FieldRule } from '../rule.js';

const MOBILE = /^0[35789]\d{8}$/u;
const LANDLINE = /^02\d{9}$/u;

/** A number as it is dialled in Viet Nam: `+84` and `0084` become the leading 0. Undefined where it is none. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/[\s.()-]/gu, '').replace(/^(?:\+|00)84/u, '0');
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : undefined;
}

export const phoneRule: FieldRule<'phone'> = {
  read(field, answers) {
    const text = answers.text();
    if (text === '') return {};
    const number = readPhone(text);
    return number === undefined
      ? refused(fault(field, 'phone-unread'))
      : { value: { kind: 'phone', number } };
  },
};
