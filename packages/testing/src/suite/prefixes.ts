import { create } from '../create.js';
import type { DocumentName, Documents } from '../document-kind.js';
import { stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Registered under two prefixes on one page, both work, each on the provider of either prefix. */
export async function prefixFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  const { document: kind } = widget;
  const faults = new Faults();
  const tags = [widget.define(), widget.define('so')];
  faults.unless(tags[0] === `ph-${widget.name}`, `the tag is ${String(tags[0])}, not ph-${widget.name}`);
  faults.unless(tags[1] === `so-${widget.name}`, `the tag is ${String(tags[1])}, not so-${widget.name}`);
  faults.unless(widget.define() === tags[0], 'defining it twice is not the same as once');
  for (const providerTag of [kind.define(), kind.define('so')]) {
    for (const tag of tags) {
      const provider = kind.provider(providerTag);
      const file = kind.sample();
      kind.give(provider, file);
      const element = create<Documents[Name]['widget']>(tag);
      provider.append(element);
      stage().append(provider);
      const harness = widget.harness(element);
      await harness.settled();
      faults.unless(harness.text.includes(widget.shows(file)), `<${tag}> shows nothing in <${providerTag}>`);
    }
  }
  return faults.list;
}
