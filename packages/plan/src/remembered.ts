/**
 * `find` with a memory, for as long as the function that is given back is kept: texts say the same again and again,
 * and what was found for a piece of text holds wherever it comes again.
 */
export function remembered<Found extends object | string | null>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find(text)));
    return found;
  };
}
