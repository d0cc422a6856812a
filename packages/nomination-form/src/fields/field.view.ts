import type { Field, FieldOf } from '@phoihop/plan/round';
import type { FormView } from '../form-view.js';
import { choiceView, lineOf, lineView } from './line.view.js';
import { ethnicGroupView, placeView, sexView } from './person.view.js';

/** A list to choose one of, and a line for the words of what is in none. */
function wordedChoiceView(view: FormView, field: FieldOf<'choice'>): unknown {
  const choice = choiceView(view, lineOf(field), field.choices);
  if (field.other === undefined || view.answer(field.id) !== field.other) return choice;
  return [choice, lineView(view, { name: `${field.id}.words`, label: view.texts.words, required: true })];
}

/** A field of the round with its native controls; undefined where these are still to be loaded. */
export function fieldView(view: FormView, field: Field): unknown {
  switch (field.kind) {
    case 'name':
      return lineView(view, lineOf(field));
    case 'birth':
    case 'identity-number':
    case 'number':
    case 'day':
      return lineView(view, { ...lineOf(field), kind: 'numeric' });
    case 'phone':
      return lineView(view, { ...lineOf(field), kind: 'tel' });
    case 'text':
      return lineView(view, { ...lineOf(field), kind: field.lines ? 'lines' : 'text' });
    case 'sex':
      return sexView(view, field);
    case 'ethnic-group':
      return ethnicGroupView(view, field);
    case 'place':
      return placeView(view, field);
    case 'choice':
      return wordedChoiceView(view, field);
    default:
      return view.later.part?.laterFieldView(view, field);
  }
}
