import type { DocumentName, Documents } from '../document-kind.js';

interface Listening {
  target: EventTarget;
  type: string;
  listener: EventListenerOrEventListenerObject | null;
}

type Observing = Pick<MutationObserver, 'disconnect'> & { observe: (...args: never[]) => void };

const observers = [window.MutationObserver, window.ResizeObserver, window.IntersectionObserver];

/** Watches what is begun and not ended: listeners on `targets`, observers, subscriptions to the provider. */
export function watchLeaks(
  targets: readonly EventTarget[],
  provider: Documents[DocumentName]['provider'],
  name: DocumentName,
): { end: () => string[] } {
  const listening: Listening[] = [];
  const observing = new Set<unknown>();
  const restores: (() => void)[] = [];
  let subscriptions = 0;

  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const same = (each: Listening, type: string, listener: unknown): boolean =>
      each.target === target && each.type === type && each.listener === listener;
    target.addEventListener = (type: string, listener, options?) => {
      if (!listening.some((each) => same(each, type, listener))) listening.push({ target, type, listener });
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener, options?) => {
      const index = listening.findIndex((each) => same(each, type, listener));
      if (index >= 0) listening.splice(index, 1);
      remove.call(target, type, listener, options);
    };
    restores.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }

  for (const { prototype } of observers as readonly { prototype: Observing }[]) {
    const observe = Reflect.get(prototype, 'observe');
    const disconnect = Reflect.get(prototype, 'disconnect');
    prototype.observe = function (this: Observing, ...args: never[]) {
      observing.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: Observing) {
      observing.delete(this);
      disconnect.apply(this);
    };
    restores.push(() => Object.assign(prototype, { observe, disconnect }));
  }

  const source = provider.documentSource(name);
  if (source) {
    const subscribe = source.subscribe.bind(source);
    source.subscribe = (listener) => {
      const end = subscribe(listener);
      subscriptions++;
      return () => {
        subscriptions--;
        end();
      };
    };
    restores.push(() => Reflect.deleteProperty(source, 'subscribe'));
  }

  return {
    end: () => {
      for (const restore of restores) restore();
      const leaks = listening.map(({ type }) => `a listener for “${type}” stays outside the widget`);
      if (observing.size > 0) leaks.push(`${observing.size} observers go on`);
      if (subscriptions > 0) leaks.push(`${subscriptions} subscriptions to the provider go on`);
      return leaks;
    },
  };
}
