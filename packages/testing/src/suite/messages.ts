import { samplePlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Messages take texts, numbers and counts; a two reads well as each of them. */
const EXAMPLES = ['2', '2', '2', '2'] as unknown[] as never[];

function said(message: unknown): unknown {
  return typeof message === 'function' ? (message as (...params: never[]) => unknown)(...EXAMPLES) : message;
}

/** Every message is there in every language, and the page's language decides which is shown. */
export async function messageFaults(widget: WidgetCase): Promise<string[]> {
  const faults = new Faults();
  const languages = Object.entries(widget.messages) as [string, Record<string, unknown>][];
  const keys = Object.keys(widget.messages.vi).sort().join();
  for (const [language, texts] of languages) {
    faults.unless(Object.keys(texts).sort().join() === keys, `${language}: not the same keys`);
    for (const [key, message] of Object.entries(texts)) {
      const text = said(message);
      const sound = typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|\[object/u.test(text);
      faults.unless(sound, `${language}.${key} reads “${String(text)}”`);
      faults.unless(
        typeof text !== 'string' || text === text.normalize('NFC'),
        `${language}.${key} is not NFC`,
      );
    }
  }
  const vietnamese = await mountWidget(widget, { plan: samplePlanFile() });
  const english = await mountWidget(widget, { plan: samplePlanFile(), lang: 'en-GB' });
  const names = [vietnamese, english].map((each) => each.buttons.join());
  faults.unless(names[0] !== names[1], 'Vietnamese and English show the same words');
  english.element.removeAttribute('lang');
  await english.settled();
  faults.unless(english.buttons.join() === names[0], 'taking `lang` away does not bring Vietnamese back');
  clearStages();
  return faults.list;
}
