import type { DocumentName } from '../document-kind.js';
import { clearStages, mountDocument } from '../mount.js';
import { pause } from '../pause.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Messages take texts, numbers and counts; a two reads well as each of them. */
const EXAMPLES = ['2', '2', '2', '2'] as unknown[] as never[];

/** So often it is looked whether both widgets stand. */
const TURNS = 50;

function said(message: unknown): unknown {
  return typeof message === 'function' ? (message as (...params: never[]) => unknown)(...EXAMPLES) : message;
}

/** Messages by their keys; those of a group of messages by both keys. */
function messagesIn(texts: object, before = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? messagesIn(message, `${before}${key}.`)
      : [[`${before}${key}`, message]],
  );
}

/** Every message is there in every language, and the page's language decides which is shown. */
export async function messageFaults<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<string[]> {
  const { sample } = widget.document;
  const faults = new Faults();
  const keysOf = (texts: object): string =>
    messagesIn(texts)
      .map(([key]) => key)
      .sort()
      .join();
  for (const [language, texts] of Object.entries(widget.messages)) {
    faults.unless(keysOf(texts) === keysOf(widget.messages.vi), `${language}: not the same keys`);
    for (const [key, message] of messagesIn(texts)) {
      const text = said(message);
      const sound = typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|\[object/u.test(text);
      faults.unless(sound, `${language}.${key} reads “${String(text)}”`);
      faults.unless(
        typeof text !== 'string' || text === text.normalize('NFC'),
        `${language}.${key} is not NFC`,
      );
    }
  }
  const vietnamese = await mountDocument(widget, sample());
  const english = await mountDocument(widget, sample(), { lang: 'en-GB' });
  const names = [vietnamese, english].map((each) => `${each.buttons.join()} ${each.text}`);
  faults.unless(names[0] !== names[1], 'Vietnamese and English show the same words');
  english.element.removeAttribute('lang');
  // Both are asked at the same time: parts that are loaded later bring buttons of their own.
  const isSame = (): boolean => english.buttons.join() === vietnamese.buttons.join();
  for (let turn = 0; turn < TURNS && !isSame(); turn++) {
    await pause();
    await Promise.all([english.settled(), vietnamese.settled()]);
  }
  faults.unless(isSame(), 'taking `lang` away does not bring Vietnamese back');
  clearStages();
  return faults.list;
}
