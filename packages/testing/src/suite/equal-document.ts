import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { equalTo, mountDocument, mountProvider } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Setting an equal document, or one that echoes our own commands, disturbs nobody: caret and undo stay. */
export async function equalDocumentFaults<Name extends DocumentName>(
  widget: WidgetCase<Name>,
): Promise<string[]> {
  const own = await mountDocument(widget, widget.document.sample());
  const provider = mountProvider(widget.document);
  const inside = create<Documents[Name]['widget']>(widget.define());
  provider.append(inside);
  await widget.harness(inside).settled();
  return [
    ...(await faultsOf(widget, own.element, own.element, 'own document')),
    ...(await faultsOf(widget, inside, provider, "provider's document")),
  ];
}

async function faultsOf<Name extends DocumentName>(
  widget: WidgetCase<Name>,
  element: Documents[Name]['widget'],
  holder: Documents[Name]['widget'] | Documents[Name]['provider'],
  how: string,
): Promise<string[]> {
  const faults = new Faults();
  const harness = widget.harness(element);
  const { fileOf, give, contentOf } = widget.document;
  const before = fileOf(holder)!;
  if (harness.firstField === undefined) return [];
  await harness.editFirst(' (sửa)');
  const edited = fileOf(holder)!;
  faults.unless(JSON.stringify(edited).includes('(sửa)'), `${how}: the edit is not in the document`);

  const field = harness.firstField;
  const length = field.value.length;
  field.place(length - 3);
  for (const echo of [before, equalTo(before), edited, equalTo(edited)]) {
    give(holder, echo);
    await harness.settled();
    const now = harness.firstField;
    faults.unless(now.field === field.field, `${how}: the field was made anew`);
    faults.unless(now.focused && now.caret === length - 3, `${how}: the caret has moved`);
  }
  await harness.undo();
  faults.unless(
    JSON.stringify(contentOf(fileOf(holder)!)) === JSON.stringify(contentOf(before)),
    `${how}: undo does not give the first document back`,
  );
  return faults.list;
}
