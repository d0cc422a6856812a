import { painted, type FormEntry } from './bench-entry.ts';

/** What the harness asks of the page, beside the keys that it sends. Times in milliseconds. */
export interface FormPage {
  open: () => Promise<Record<string, number>>;
  placeFocus: () => Promise<void>;
  /** How long each key took from its event to its paint, since it was last asked. */
  keys: () => number[];
  textAtFocus: () => string;
  /** How many fields can be filled in. */
  fields: () => number;
}

/** A form in a page: opened, and typed into in one field. Keys come as from a keyboard. */
export function start(entry: FormEntry<unknown>): void {
  const keys: number[] = [];
  window.addEventListener(
    'keydown',
    (event) => {
      void painted().then(() => keys.push(performance.now() - event.timeStamp));
    },
    true,
  );
  const page: FormPage = {
    async open() {
      const host = document.createElement('div');
      host.style.cssText = 'width: 900px; font: 16px/1.5 sans-serif';
      document.body.append(host);
      const begun = performance.now();
      await entry.open(host, Reflect.get(globalThis, 'benchData'));
      await painted();
      const opened = performance.now();
      return { 'from navigation to painted ms': opened, 'opening to painted ms': opened - begun };
    },
    async placeFocus() {
      entry.field().focus();
      await painted();
      await painted();
    },
    keys: () => keys.splice(0),
    textAtFocus: () => entry.field().value,
    fields: () => entry.fields(),
  };
  Reflect.set(globalThis, 'benchPage', page);
}
