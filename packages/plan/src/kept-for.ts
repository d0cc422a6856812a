/** What is made of an object, made once for as long as it is there: every change of an item makes a new one. */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    // Something that was found to be undefined or null is kept, too.
    if (kept.has(key)) return kept.get(key) as Value;
    const value = make(key);
    kept.set(key, value);
    return value;
  };
}
