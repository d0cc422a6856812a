import type { DocumentName, Documents } from '../../document-kind.js';
import type { WidgetHarness } from '../../harness/widget.harness.js';
import { mountDocument, stage } from '../../mount.js';
import type { WidgetCase } from '../../widget-case.js';

interface Placed<Name extends DocumentName> {
  place: HTMLElement;
  harness: WidgetHarness<Documents[Name]['widget']>;
}

interface Setting {
  /** CSS pixels; 0 for as many as there are. */
  width?: number;
  /** CSS pixels. */
  letters?: number;
  lang?: string;
  readonly?: boolean;
}

/** Looks at a widget with a document, in a place of so many CSS pixels and letters of so many; then takes it away. */
export async function whilePlaced<Name extends DocumentName, Found>(
  widget: WidgetCase<Name>,
  { width = 0, letters = 16, lang = 'vi', readonly = false }: Setting,
  look: (placed: Placed<Name>) => Promise<Found> | Found,
): Promise<Found> {
  const place = stage();
  if (width > 0) place.style.setProperty('inline-size', `${String(width)}px`);
  place.style.setProperty('font-size', `${String(letters)}px`);
  try {
    const harness = await mountDocument(widget, widget.document.sample(), { lang, readonly }, place);
    return await look({ place, harness });
  } finally {
    place.remove();
  }
}
