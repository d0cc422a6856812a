import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { stage } from '../mount.js';
import { pause } from '../pause.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** So many pauses a file may take to be loaded. */
const PATIENCE = 200;

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * What a server has written inside the tag is there to be read and used as long as there is no document; then the
 * widget stands in its place, and what would be sent twice is gone.
 */
export async function fallbackFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  const { document: kind } = widget;
  const faults = new Faults();
  const element = create<Documents[Name]['widget']>(widget.define());
  const written = document.createElement('p');
  written.textContent = 'Do máy chủ viết';
  const field = document.createElement('input');
  field.name = 'ten';
  const own = (): boolean =>
    Array.from(element.renderRoot.children).some((each) => each.localName !== 'slot' && isDrawn(each));
  element.append(written, field);
  stage().append(element);
  const harness = widget.harness(element);
  await harness.settled();
  faults.unless(isDrawn(written) && isDrawn(field), 'what the server has written is not shown');
  faults.unless(!own(), 'it shows something of its own beside it, though there is no document');
  field.focus();
  faults.unless(document.activeElement === field, 'what the server has written cannot be used');

  const file = kind.sample();
  kind.give(element, file);
  const shows = (): boolean => own() && harness.text.includes(widget.shows(file));
  for (let turn = 0; (field.isConnected || !shows()) && turn < PATIENCE; turn++) await pause(25);
  await harness.settled();
  faults.unless(!field.isConnected, 'a control of the server stays, and would be sent twice');
  faults.unless(!isDrawn(written), 'what the server has written is still shown beside the document');
  faults.unless(shows(), 'the document is not shown in its place');
  faults.unless(written.isConnected, 'it removes what is no control');
  return faults.list;
}
