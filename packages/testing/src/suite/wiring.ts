import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { mountDocument, mountProvider, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** The document comes from the property, else from `for`, else from around, also when the provider comes late. */
export async function wiringFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  type Widget = Documents[Name]['widget'];
  const { document: kind } = widget;
  const faults = new Faults();
  const first = kind.sample();
  const second = kind.other();
  const show = async (element: Widget, file: Documents[Name]['file'], how: string): Promise<void> => {
    const harness = widget.harness(element);
    await harness.settled();
    faults.unless(harness.text.includes(widget.shows(file)), `${how}: it does not show the document`);
  };

  const own = await mountDocument(widget, first);
  await show(own.element, first, 'own property');
  kind.give(own.element, second);
  await show(own.element, second, 'own property, set again');
  kind.give(own.element, undefined);
  await own.settled();
  faults.unless(
    !own.text.includes(widget.shows(second)),
    'own property, taken away: the document is still shown',
  );

  const provider = mountProvider(kind, first);
  const inside = create<Widget>(widget.define());
  provider.append(inside);
  await show(inside, first, 'context');
  kind.give(provider, second);
  await show(inside, second, 'context, replaced document');
  kind.give(inside, first);
  await show(inside, first, 'own property inside a provider');
  kind.give(inside, undefined);
  await show(inside, second, 'back to the provider');

  provider.id = 'van-ban-cua-bo-kiem';
  const elsewhere = create<Widget>(widget.define());
  elsewhere.setAttribute('for', provider.id);
  faults.unless(elsewhere.for === provider.id, 'the attribute `for` does not reach the property');
  stage().append(elsewhere);
  await show(elsewhere, second, '`for` in another zone of the page');

  const readonly = create<Widget>(widget.define());
  readonly.setAttribute('readonly', '');
  faults.unless(readonly.readonly, 'the attribute `readonly` does not reach the property');

  const late = kind.provider(`tre-${kind.name}`);
  const waiting = create<Widget>(widget.define());
  late.append(waiting);
  stage().append(late);
  await widget.harness(waiting).settled();
  kind.define('tre');
  kind.give(late, second);
  await show(waiting, second, 'a provider that is defined after the widget');

  const moved = mountProvider(kind, first);
  moved.append(waiting);
  await show(waiting, first, 'moved into another provider');
  return faults.list;
}
