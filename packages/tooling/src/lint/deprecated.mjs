/**
 * What a source file calls `@deprecated` and says nothing of in the console: classes and functions that work on call
 * `warnDeprecated`, between their docstring and the next one. Types and constants cannot.
 * @param {string} source
 * @returns {string[]} the first line behind each such docstring
 */
export function silentDeprecations(source) {
  const docstrings = [...source.matchAll(/\/\*\*(?:[^*]|\*(?!\/))*\*\//gu)];
  return docstrings.flatMap((docstring, index) => {
    if (!/^\s*(?:\/\*)?\*+ ?@deprecated\b/mu.test(docstring[0])) return [];
    const from = docstring.index + docstring[0].length;
    const body = source.slice(from, docstrings[index + 1]?.index);
    const [first = ''] = body.trim().split('\n');
    const isType = /^(?:export )?(?:declare )?(?:interface|type|const)\b|^readonly \w+\??: |^\w+\??: /u.test(
      first,
    );
    return isType || body.includes('warnDeprecated(') ? [] : [first];
  });
}
