import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { mountDocument, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

const traces = () => ({
  body: document.body.childElementCount,
  head: document.head.childElementCount,
  sheets: document.adoptedStyleSheets.length,
  bodyAttributes: document.body.attributes.length + document.documentElement.attributes.length,
  globals: Object.keys(window).length,
});

/** As created it asks for nothing and holds nothing; in the page it leaves no trace outside itself. */
export async function defaultFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  const { document: kind } = widget;
  const faults = new Faults();
  const element = create<Documents[Name]['widget']>(widget.define());
  faults.unless(element.attributes.length === 0, 'a new element has attributes, which createElement forbids');
  faults.unless(element.childNodes.length === 0, 'a new element has children of its own');
  faults.unless(kind.fileOf(element) === undefined, 'there is a document before anybody gave one');
  faults.unless(!element.readonly, 'it is readonly by default');
  faults.unless(element.for === undefined, '`for` is set by default');
  faults.unless(element.toJSON() === undefined, 'toJSON() gives something without a document');
  const place = stage();
  const before = traces();
  const harness = await mountDocument(widget, kind.sample(), {}, place);
  for (const [trace, count] of Object.entries(traces())) {
    faults.unless(
      count === before[trace as keyof typeof before],
      `it leaves something in the page: ${trace}`,
    );
  }
  faults.unless(harness.element.childNodes.length === 0, 'it writes into its own light DOM');
  faults.unless(harness.element.style.length === 0, 'it writes inline style on itself');
  return faults.list;
}
