import { fault, type FieldRule } from '../rule.js';
import type { ErrorFinding } from '../finding.js';
import { isName, MAX_NAME_LENGTH } from './name.js';
import { readPhone } from './phone.js';

/** Who fills in the form: `nominator.relation` (`self` or `behalf`), `.name`, `.position`, `.phone`. */
export const nominatorRule: FieldRule<'nominator'> = {
  read(field, answers) {
    const [relation, name, position, phone] = ['relation', 'name', 'position', 'phone'].map((part) =>
      answers.text(part),
    );
    if (!relation && !name && !position && !phone && !field.required) return {};
    const errors: ErrorFinding[] = [];
    if (!relation) errors.push(fault(field, 'required', {}, 'relation'));
    else if (relation !== 'self' && relation !== 'behalf')
      errors.push(fault(field, 'not-a-choice', {}, 'relation'));
    if (!name) errors.push(fault(field, 'required', {}, 'name'));
    else if (name.length > MAX_NAME_LENGTH)
      errors.push(fault(field, 'too-long', { max: MAX_NAME_LENGTH }, 'name'));
    else if (!isName(name)) errors.push(fault(field, 'name-characters', {}, 'name'));
    const number = phone ? readPhone(phone) : undefined;
    if (phone && number === undefined) errors.push(fault(field, 'phone-unread', {}, 'phone'));
    if (errors.length > 0 || !name || (relation !== 'self' && relation !== 'behalf')) return { errors };
    const value = { kind: 'nominator', name, relation } as const;
    return {
      value: { ...value, ...(position && { position }), ...(number !== undefined && { phone: number }) },
    };
  },
};
