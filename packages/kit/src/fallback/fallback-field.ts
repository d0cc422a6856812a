/** One control of a fallback, or one group of choices, with what stands in it. */
export interface FallbackField {
  /** As a form sends it. */
  name: string;
  /** What it would send; empty where it would send nothing. */
  value: string;
  /** What was chosen in a control for files. */
  files: readonly File[];
  /** Whether a person, or the browser for them, has made it other than the server wrote it. */
  touched: boolean;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Every control, those that send nothing as well. */
export const CONTROLS = 'input, select, textarea, button';

/** What stands in the controls inside an element; those without a name, disabled ones and buttons say nothing. */
export function fieldsIn(element: ParentNode): FallbackField[] {
  const fields = new Map<string, FallbackField>();
  for (const control of element.querySelectorAll<Control>('input, select, textarea')) {
    if (
      control.name === '' ||
      control.matches(':disabled, [type=submit], [type=button], [type=reset], [type=image]')
    )
      continue;
    const field = fieldOf(control);
    const before = fields.get(field.name);
    // The buttons of a choice have one name; one of them at most says something.
    fields.set(
      field.name,
      before
        ? { ...field, value: before.value || field.value, touched: before.touched || field.touched }
        : field,
    );
  }
  return Array.from(fields.values());
}

function fieldOf(control: Control): FallbackField {
  const { name, value } = control;
  if (control instanceof HTMLSelectElement) {
    const options = Array.from(control.options);
    const written = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return { name, value, files: [], touched: value !== (written?.value ?? '') };
  }
  if (control instanceof HTMLInputElement && control.type === 'file') {
    const files = Array.from(control.files ?? []);
    return { name, value: '', files, touched: files.length > 0 };
  }
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/u.test(control.type)) {
    const { checked, defaultChecked } = control;
    return { name, value: checked ? value : '', files: [], touched: checked !== defaultChecked };
  }
  return { name, value, files: [], touched: value !== control.defaultValue };
}
