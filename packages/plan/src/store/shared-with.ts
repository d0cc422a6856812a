import { dequal } from 'dequal/lite';
import { isObject } from '../model/migrations.js';

/**
 * `next`, made of the parts of `known` wherever they say the same; `known` itself where all does. A host that asks its
 * server again gets new objects for what it has already: what was made of the old ones need not be made again. Things of
 * a list are looked for at their place from its front, and from its end where others came in or went out before them.
 */
export function sharedWith<Value>(known: Value, next: Value): Value;
export function sharedWith(known: unknown, next: unknown): unknown {
  if (dequal(known, next)) return known;
  if (isList(known) && isList(next)) {
    const shift = known.length - next.length;
    return next.map(
      (each, index) => [known[index], shift && known[index + shift]].find((one) => dequal(one, each)) ?? each,
    );
  }
  if (!isObject(known) || !isObject(next)) return next;
  return Object.fromEntries(
    Object.entries(next).map(([key, value]) => [
      key,
      sharedWith(Object.hasOwn(known, key) ? known[key] : undefined, value),
    ]),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
