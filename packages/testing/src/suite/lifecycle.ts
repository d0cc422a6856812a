import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { mountProvider, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';
import { watchLeaks } from './leaks.js';

/** Taken out of the page and put back, it leaves nothing behind and works as before. */
export async function lifecycleFaults<Name extends DocumentName>(
  widget: WidgetCase<Name>,
): Promise<string[]> {
  const { document: kind } = widget;
  const faults = new Faults();
  const file = kind.sample();
  const provider = mountProvider(kind, file);
  const element = create<Documents[Name]['widget']>(widget.define());
  const harness = widget.harness(element);
  const watch = watchLeaks(
    [window, document, document.documentElement, document.body, provider],
    provider,
    kind.name,
  );
  for (let round = 0; round < 5; round++) {
    provider.append(element);
    await harness.settled();
    element.remove();
    await harness.settled();
  }
  faults.list.push(...watch.end());

  provider.append(element);
  await harness.settled();
  faults.unless(harness.text.includes(widget.shows(file)), 'put back, it does not show the document');
  if (harness.firstField) {
    await harness.editFirst(' (sửa)');
    faults.unless(JSON.stringify(kind.fileOf(provider)).includes('(sửa)'), 'put back, it cannot edit');
  }
  stage().append(element);
  await harness.settled();
  faults.unless(kind.fileOf(element) === undefined, 'outside every provider it still shows the document');
  return faults.list;
}
